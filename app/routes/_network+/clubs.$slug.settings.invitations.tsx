import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubInvitations } from "~/modules/network/club-door.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { InvitationForm } from "~/modules/network/parts/invitation-form";
import { InvitationRows } from "~/modules/network/parts/invitation-rows";
import { clubPath } from "~/modules/network/rules/paths";
import { baseUrl } from "~/platform/config.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await clubInvitations(context.actor, params.slug, context.now);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("network:invitations.title", { name: page.club.name }) } };
}

/** The link is told once, in the answer itself: only its hash is kept. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const result = await inviteToClub(context.actor, { ...form, clubId: club.id, locale: context.locale });
  return respond(result, form, ({ slug, token }) =>
    json({ link: token && `${baseUrl}${clubPath(slug, `invitations/${token}`)}`, sent: token === null }),
  );
}

export default function ClubInvitationsRoute() {
  const { club, invitations, mayGiveRoles } = useLoaderData<typeof loader>();
  const made = useActionData<{ link?: string | null; sent?: boolean }>();
  const { t } = useTranslation("network");
  return (
    <div className="grid max-w-[50rem] gap-9">
      {made?.link ? (
        <Notice tone="done" role="status" title={t("invitations.made")}>
          <p className="mb-3">{t("invitations.made-text")}</p>
          <TextField
            name="link"
            label={t("invitations.link")}
            bare
            readOnly
            value={made.link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Notice>
      ) : null}
      {made?.sent ? (
        <Notice tone="done" role="status" title={t("invitations.sent")}>
          {t("invitations.sent-text")}
        </Notice>
      ) : null}
      <InvitationForm mayGiveRoles={mayGiveRoles} />
      <InvitationRows invitations={invitations} base={clubPath(club.slug, "settings/invitations")} />
    </div>
  );
}
