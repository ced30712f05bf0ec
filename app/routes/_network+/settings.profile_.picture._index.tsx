import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { changeAvatar } from "~/modules/network/change-avatar.server";
import { AvatarForm } from "~/modules/network/parts/avatar-form";
import { personPage } from "~/modules/network/person-page.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { readUpload } from "~/platform/http/upload.server";
import { useProblem } from "~/platform/http/use-problem";

export const handle = { i18n: ["network", "identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const person = await personPage(context.actor, context.viewer.handle);
  if (!person) throw notFound();
  return { person, meta: { title: `${context.t("network:picture.own")} · ${context.t("common:name")}` } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const upload = await readUpload(request);
  const result = upload.ok ? await changeAvatar(context.actor, { file: upload.value }) : upload;
  return respond(result, {}, () => redirect("/settings/profile?done"));
}

export default function PictureRoute() {
  const { person } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  return (
    <SettingsFrame current="profile">
      <h2 className="sr-only">{t("picture.own")}</h2>
      <AvatarForm person={person} problem={problem} />
    </SettingsFrame>
  );
}
