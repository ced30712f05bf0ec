import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { BodyField } from "~/modules/interactions/body-field";
import { changeClub } from "~/modules/network/change-club.server";
import { clubStory } from "~/modules/network/club-front.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubForm } from "~/modules/network/parts/club-form";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";

export const handle = { i18n: ["network", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "club.change", club)) throw notFound();
  return {
    club,
    story: await clubStory(club.id),
    meta: { title: context.t("network:settings.title", { name: club.name }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await changeClub(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug)),
  );
}

export default function ClubSettingsRoute() {
  const { club, story } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  return (
    <ClubForm
      club={club}
      submit={t("common:act.save")}
      story={
        <BodyField
          name="story"
          label={t("club-form.story")}
          hint={t("club-form.story-hint")}
          value={problem.typed("story", story.markdown)}
          json={story.json}
          error={problem.of("story")}
          draftKey={`edit:club:${club.id}`}
          mentions={false}
        />
      }
    />
  );
}
