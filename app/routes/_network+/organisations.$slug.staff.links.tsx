import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inviteStaffByLink } from "~/modules/network/invite-staff-by-link.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { organisationPath } from "~/modules/network/rules/paths";
import { baseUrl } from "~/platform/config.server";
import { readForm } from "~/platform/http/form.server";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";

export const handle = { i18n: ["network"] };

/** The link is told once, in the answer itself: only its hash is kept. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const result = await inviteStaffByLink(context.actor, { ...form, organisationId: seen.organisation.id });
  return respond(result, form, ({ slug, token }) => {
    const back = organisationPath(slug, "staff");
    return json({ link: `${baseUrl}${organisationPath(slug)}/invitations/${token}`, back });
  });
}

export default function StaffLinkRoute() {
  const made = useActionData<{ link?: string; back?: string }>();
  const { t } = useTranslation("network");
  if (!made?.link || !made.back) return <RefusedAct />;
  return (
    <Page>
      <h1 className="mb-2 text-2xl">{t("invitations.made")}</h1>
      <p className="mb-5 text-ink-2">{t("invitations.made-text")}</p>
      <TextField
        name="link"
        label={t("invitations.link")}
        readOnly
        value={made.link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="mt-5">
        <Button to={made.back}>{t("common:act.back")}</Button>
      </p>
    </Page>
  );
}
