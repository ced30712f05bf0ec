import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { changeProfile } from "~/modules/network/change-profile.server";
import { AvatarForm } from "~/modules/network/parts/avatar-form";
import { ProfileFields } from "~/modules/network/parts/profile-fields";
import { personPage } from "~/modules/network/person-page.server";
import { personPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Button } from "~/ui/button";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network", "identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const person = await personPage(context.actor, context.viewer.handle);
  if (!person) throw notFound();
  const done = new URL(request.url).searchParams.has("done");
  return { person, done, meta: { title: context.t("network:profile.title") } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await changeProfile(context.actor, form), form, () => redirect("/settings/profile?done"));
}

export default function ProfileSettingsRoute() {
  const { person, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const sending = useSending();
  return (
    <SettingsFrame current="profile" done={done ? t("profile.done") : null}>
      <p className="text-ink-2">{t("profile.lead")}</p>
      <AvatarForm person={person} />
      <Form method="post" className="grid gap-6">
        <ProfileFields person={person} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main" pending={sending}>
            {t("common:act.save")}
          </Button>
          <Button to={personPath(person.handle)} variant="quiet">
            {t("profile.see")}
          </Button>
        </div>
      </Form>
    </SettingsFrame>
  );
}
