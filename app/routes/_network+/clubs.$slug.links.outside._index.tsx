import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { addExternalClub } from "~/modules/alliances/add-external-club.server";
import { ExternalClubForm } from "~/modules/alliances/parts/external-club-form";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "alliance.outside", club)) throw notFound();
  return { meta: { title: context.t("alliances:outside.add") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await addExternalClub(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug, "links")),
  );
}

export default function ExternalClubRoute() {
  const { t } = useTranslation("alliances");
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("outside.add")}</h1>
      <p className="mt-1.5 mb-6 max-w-measure text-ink-2">{t("outside.lead")}</p>
      <ExternalClubForm />
    </ClubBody>
  );
}
