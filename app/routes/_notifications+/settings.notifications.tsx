import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { wantsAskings } from "~/modules/experience/asking-page.server";
import { AskingsSetting } from "~/modules/experience/parts/askings-setting";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { chooseLetters } from "~/modules/notifications/choose-letters.server";
import { letterSettings } from "~/modules/notifications/letter-settings.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Button } from "~/ui/button";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["notifications", "identity", "experience"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const done = new URL(request.url).searchParams.has("done");
  const title = `${context.t("notifications:settings.title")} · ${context.t("common:name")}`;
  const [choices, asked] = await Promise.all([letterSettings(context.actor.id), wantsAskings(context.actor)]);
  return { choices, asked, done, meta: { title } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await chooseLetters(context.actor, form), form, () => redirect("/settings/notifications?done"));
}

export default function LetterSettingsRoute() {
  const { choices, asked, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  return (
    <SettingsFrame current="notifications" done={done ? t("settings.done") : null}>
      <Form method="post" className="grid gap-5">
        <p className="text-ink-2">{t("settings.intro")}</p>
        <fieldset className="grid">
          <legend className="mb-1 font-head leading-snug font-medium">{t("settings.legend")}</legend>
          {choices.map(({ matter, wanted }) => (
            <label
              key={matter}
              className="-mx-3 flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 font-head leading-snug hover:bg-paper-2"
            >
              <input type="checkbox" name="wanted[]" value={matter} defaultChecked={wanted} className="mt-[0.12em]" />
              {t(`matter.${matter}`)}
            </label>
          ))}
        </fieldset>
        <div>
          <Button variant="main" pending={useSending()}>
            {t("common:act.save")}
          </Button>
        </div>
      </Form>
      <AskingsSetting wanted={asked} />
    </SettingsFrame>
  );
}
