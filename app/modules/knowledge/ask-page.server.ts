import { type Actor, type ActorSanction, sanctionIn } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";
import { visibleTo } from "~/access/visible-to";
import { readDraft } from "~/modules/interactions/read-draft.server";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { type TopicOption, topicsOf } from "~/modules/topics/topics-of.server";
import { rows, sql } from "~/platform/db/sql.server";
import { type AskOptions, askOptions } from "./ask-options.server";
import { draftOf } from "./rules/ask-path";
import type { TemplateView } from "./template-view";
import { templatesOf } from "./templates-of.server";

type ClubOption = {
  id: number;
  slug: string;
  name: string;
  tagline: string;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  mine: boolean;
};

export type AskPage = {
  clubs: { slug: string; name: string; tagline: string; mine: boolean }[];
  club: { id: number; slug: string; name: string; joins: boolean; may: boolean; sanction: ActorSanction | null } | null;
  topics: TopicOption[];
  options: AskOptions;
  choices: SpeakingChoice[];
  /** Those for the topics that the address names first. */
  templates: TemplateView[];
  /** The template that the address names. */
  template: TemplateView | null;
  draft: string;
};

/** What the page needs on which one asks: the clubs one may choose and, once chosen, what that club offers. */
export async function askPage(
  actor: Actor,
  wish: { club: string | null; template: string | null; topics: readonly string[] },
  viewer: { name: string } | null,
): Promise<AskPage> {
  const sight = visibleTo(actor);
  const clubs = await rows<ClubOption>(sql`
    SELECT id, slug, name, tagline, visibility, entry, id = ANY(${sight.clubIds}::int[]) AS mine FROM "Club"
    WHERE entry <> 'closed' AND (${sight.all} OR visibility = 'public' OR id = ANY(${sight.clubIds}::int[])) ORDER BY mine DESC, "activeAt" DESC
      LIMIT 100`);
  const chosen = clubs.find((club) => club.slug === wish.club) ?? null;
  const [topics, options, choices, templates] = chosen
    ? await Promise.all([
        topicsOf(chosen.id),
        askOptions(chosen.id),
        speakingChoices(actor, chosen.id, viewer),
        templatesOf(chosen.id),
      ])
    : [[], { organisations: [], experts: [] }, [], []];
  const fits = (one: TemplateView) => one.topics.some(({ slug }) => wish.topics.includes(slug));
  const template = templates.find(({ id }) => String(id) === wish.template) ?? null;
  return {
    clubs: clubs.map(({ slug: own, name, tagline, mine }) => ({ slug: own, name, tagline, mine })),
    club: chosen && {
      id: chosen.id,
      slug: chosen.slug,
      name: chosen.name,
      joins: !chosen.mine,
      may: can(actor, "question.ask", { ...chosen, clubId: chosen.id }),
      sanction: sanctionIn(actor, chosen.id),
    },
    topics,
    options,
    choices,
    templates: [...templates.filter(fits), ...templates.filter((one) => !fits(one))],
    template,
    draft: chosen ? await readDraft(actor, draftOf(template?.id ?? null)) : "",
  };
}
