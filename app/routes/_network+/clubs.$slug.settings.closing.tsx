import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { closeClub } from "~/modules/governance/close-club.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { EndingForm } from "~/modules/network/parts/ending-form";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "club.change", club)) throw notFound();
  return { club, meta: { title: context.t("network:ending.title.closing", { name: club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await closeClub(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug)),
  );
}

export default function ClubClosingRoute() {
  const { club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  return club.chartered ? (
    <div className="grid max-w-measure gap-5">
      <div>
        <h2>{t("ending.title.closing", { name: club.name })}</h2>
        <p className="mt-1.5 text-ink-2">{t("ending.text.closing")}</p>
      </div>
      <p>{t("closing.chartered")}</p>
      <div>
        <Button to={clubPath(club.slug, "proposals/new?act=closeClub")}>{t("closing.propose")}</Button>
      </div>
    </div>
  ) : (
    <EndingForm club={club} what="closing" />
  );
}
