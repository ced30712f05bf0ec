import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { ReasonForm } from "~/modules/network/parts/credential-decision";
import { revokeCredential } from "~/modules/network/revoke-credential.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";
import { Page } from "~/ui/page";

export const handle = { i18n: ["credentials"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await revokeCredential(context.actor, { ...form, credentialId: params.credential });
  return respond(result, form, ({ credentialId }) => redirect(`/credentials/${credentialId}`));
}

/** Shown when the reason was not enough, with what was typed. */
export default function RevocationRoute() {
  const { t } = useTranslation("credentials");
  return (
    <Page narrow>
      <h1 className="mb-5 text-2xl">{t("decide.revoke")}</h1>
      <ReasonForm act="revoke" />
    </Page>
  );
}
