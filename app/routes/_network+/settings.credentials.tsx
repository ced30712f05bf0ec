import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { claimCredential } from "~/modules/network/claim-credential.server";
import { ownCredentials } from "~/modules/network/own-credentials.server";
import { CredentialForm } from "~/modules/network/parts/credential-form";
import { OwnCredentials } from "~/modules/network/parts/credential-rows";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { readFormWithFile } from "~/platform/http/upload.server";

export const handle = { i18n: ["credentials", "identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const credentials = await ownCredentials(context.actor);
  const done = new URL(request.url).searchParams.has("done");
  return { credentials, done, meta: { title: context.t("credentials:title") } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect("/settings/credentials"));
  const { form, file } = sent.value;
  const result = await claimCredential(context.actor, { ...form, file });
  return respond(result, form, () => redirect("/settings/credentials?done"));
}

export default function CredentialSettingsRoute() {
  const { credentials, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("credentials");
  return (
    <SettingsFrame current="credentials" done={done ? t("claim.done") : null}>
      <p className="text-ink-2">{t("lead")}</p>
      {credentials.length > 0 ? (
        <section>
          <h2 className="mb-3">{t("own")}</h2>
          <OwnCredentials credentials={credentials} />
        </section>
      ) : null}
      <CredentialForm />
    </SettingsFrame>
  );
}
