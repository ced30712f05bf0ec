import { collectThing } from "~/modules/curation/collect-thing.server";
import { featureOnFront } from "~/modules/curation/feature-on-front.server";
import { makeCollection } from "~/modules/curation/make-collection.server";
import { collectionPath } from "~/modules/curation/rules/collections";
import { daysFrom, todayOf } from "~/modules/curation/rules/month";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { answerName, questionName } from "./question-acts";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

type Collected = NonNullable<NonNullable<ClubContent["curation"]>["collections"]>[number];

/** Curators put things together in an order, each with a word why. */
export const collectionActs = (club: ClubContent): Act[] =>
  (club.curation?.collections ?? []).map((one): Act => {
    const { by, name, description, hoursAgo, things, featured } = one;
    return {
      hoursAgo,
      async play(stage, when) {
        const curator = await stage.actor(by);
        const clubId = stage.clubs.of(club.slug);
        const { collectionId } = unwrap(await makeCollection(curator, { clubId, name, description }, when));
        for (const thing of things) {
          const wish = { collectionId, link: addressOf(stage, club, thing), why: thing.why };
          unwrap(await collectThing(curator, wish, when));
        }
        if (!featured) return;
        const from = todayOf(when.now);
        const days = { from, until: daysFrom(from, featured.days), reason: featured.reason };
        unwrap(await featureOnFront(curator, { clubId, link: collectionPath(collectionId), ...days }, when));
      },
    };
  });

function addressOf(stage: Stage, club: ClubContent, { kind, of, index = 0 }: Collected["things"][number]): string {
  const name = questionName(club, of);
  if (kind === "answer") return `/answers/${stage.answers.of(answerName(club, of, index))}`;
  if (kind === "question") return `/questions/${stage.questions.of(name)}`;
  return kind === "document" ? `/documents/${stage.documents.of(name)}` : `/ideas/${stage.ideas.of(name)}`;
}
