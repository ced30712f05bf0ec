import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { ReferForm } from "~/modules/alliances/parts/link-acts";
import { referMember } from "~/modules/alliances/refer-member.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { readForm } from "~/platform/http/form.server";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const result = await referMember(context.actor, { ...form, clubId: club.id, linkId: params.link });
  return respond(result, form, () => redirect(`${clubPath(club.slug, `links/${params.link}`)}?asked`));
}

/** Shown when nobody could be asked, with what was typed. */
export default function ReferMemberRoute() {
  return (
    <ClubBody>
      <ReferForm />
    </ClubBody>
  );
}
