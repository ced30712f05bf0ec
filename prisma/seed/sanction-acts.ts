import { writeComment } from "~/modules/knowledge/write-comment.server";
import { appealSanction } from "~/modules/moderation/appeal-sanction.server";
import { decideAppeal } from "~/modules/moderation/decide-appeal.server";
import { sanctionMember } from "~/modules/moderation/sanction-member.server";
import { secondSanction } from "~/modules/moderation/second-sanction.server";
import { joinClub } from "~/modules/network/join-club.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { comeToThePortal } from "./people-acts";
import { questionName } from "./question-acts";
import type { SanctionContent } from "./sanctions-content";
import type { Act } from "./timeline";

/** Members of a club are asked to be quiet for a while, a second key is turned, and somebody else looks at it again. */
export function sanctionActs(club: ClubContent): Act[] {
  return (club.curation?.sanctions ?? [])
    .filter(({ question }) => club.questions.some(({ key }) => key === question))
    .flatMap((content) => [...newcomerActs(club, content), ...actsOf(club, content)]);
}

/** Whoever sells, and came for nothing else. */
function newcomerActs(club: ClubContent, { whom, saidDaysAgo }: SanctionContent): Act[] {
  if (typeof whom === "string") return [];
  const hoursAgo = saidDaysAgo * 24 + 2;
  const joining: Act = {
    hoursAgo: hoursAgo - 1,
    async play(stage, when) {
      const place = { clubId: stage.clubs.of(club.slug), side: "seller" };
      unwrap(await joinClub(await stage.actor(whom.handle), place, when));
      stage.placesChanged(whom.handle);
    },
  };
  return [...comeToThePortal(whom, hoursAgo), joining];
}

function actsOf(club: ClubContent, content: SanctionContent): Act[] {
  const { question, said, reason, length, decided, agreed, appeal } = content;
  const whom = typeof content.whom === "string" ? content.whom : content.whom.handle;
  const spoke = content.saidDaysAgo * 24;
  let [commentId, sanctionId] = [0, 0];
  const acts: Act[] = [
    {
      hoursAgo: spoke,
      async play(stage, when) {
        const subject = { subjectKind: "question", subjectId: stage.questions.of(questionName(club, question)) };
        ({ commentId } = unwrap(await writeComment(await stage.actor(whom), { ...subject, body: said }, when)));
      },
    },
    {
      hoursAgo: spoke - decided.hoursLater,
      async play(stage, when) {
        const about = {
          clubId: stage.clubs.of(club.slug),
          personId: stage.people.of(whom),
          of: `comment-${commentId}`,
        };
        const input = { ...about, reason, length, words: decided.words };
        ({ sanctionId } = unwrap(await sanctionMember(await stage.actor(decided.by), input, when)));
        stage.placesChanged(whom);
      },
    },
  ];
  if (agreed)
    acts.push({
      hoursAgo: spoke - decided.hoursLater - agreed.hoursLater,
      async play(stage, when) {
        const input = { sanctionId, agreed: "true", words: agreed.words };
        unwrap(await secondSanction(await stage.actor(agreed.by), input, when));
        stage.placesChanged(whom);
      },
    });
  if (!appeal) return acts;
  const appealed = spoke - decided.hoursLater - appeal.hoursLater;
  acts.push({
    hoursAgo: appealed,
    play: async (stage, when) =>
      unwrap(await appealSanction(await stage.actor(whom), { sanctionId, words: appeal.words }, when)),
  });
  if (!appeal.answer) return acts;
  const { by, granted, words, hoursLater } = appeal.answer;
  acts.push({
    hoursAgo: appealed - hoursLater,
    async play(stage, when) {
      unwrap(await decideAppeal(await stage.actor(by), { sanctionId, granted: String(granted), words }, when));
      stage.placesChanged(whom);
    },
  });
  return acts;
}
