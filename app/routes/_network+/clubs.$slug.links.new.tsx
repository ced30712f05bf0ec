import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { ProposeForm } from "~/modules/alliances/parts/propose-form";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { topicsToCross } from "~/modules/alliances/topics-to-cross.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "alliance.propose", club)) throw notFound();
  const topics = await topicsToCross(club.id);
  return { club, topics, meta: { title: context.t("alliances:propose.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await proposeLink(context.actor, { ...form, clubId: club.id }), form, ({ slug, linkId }) =>
    redirect(clubPath(slug, `links/${linkId}`)),
  );
}

export default function ProposeLinkRoute() {
  const { club, topics } = useLoaderData<typeof loader>();
  const { t } = useTranslation("alliances");
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("propose.title")}</h1>
      <p className="mt-1.5 mb-6 max-w-measure text-ink-2">{t("propose.text")}</p>
      <ProposeForm topics={topics} lang={club.language} />
    </ClubBody>
  );
}
