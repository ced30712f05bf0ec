import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/radio-group";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export function loader({ context, request }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const done = new URL(request.url).searchParams.has("done");
  const title = `${context.t("identity:settings.look")} · ${context.t("common:name")}`;
  return { locale: context.locale, theme: context.theme ?? "system", done, meta: { title } };
}

export default function LookSettingsRoute() {
  const { locale, theme, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const back = <input type="hidden" name="returnTo" value="/settings/look?done" />;
  const themes = ["system", "light", "dark"].map((value) => ({ value, label: t(`common:footer.themes.${value}`) }));
  return (
    <SettingsFrame current="look" done={done ? t("look.done") : null}>
      <Form method="post" action="/locale" reloadDocument className="grid max-w-md gap-4">
        {back}
        <RadioGroup
          name="locale"
          label={t("look.locale")}
          hint={t("look.locale-hint")}
          defaultValue={locale}
          choices={[
            { value: "th", label: <span lang="th">ไทย</span> },
            { value: "en", label: <span lang="en">English</span> },
          ]}
        />
        <div>
          <Button>{t("look.save-locale")}</Button>
        </div>
      </Form>
      <Form method="post" action="/theme" reloadDocument className="grid max-w-md gap-4">
        {back}
        <RadioGroup name="theme" label={t("look.theme")} defaultValue={theme} choices={themes} />
        <div>
          <Button>{t("look.save-theme")}</Button>
        </div>
      </Form>
    </SettingsFrame>
  );
}
