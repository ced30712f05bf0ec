import { z } from "zod";
import { can } from "~/access/can";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { questionReferred, questionWithdrawn } from "./events";
import { actsIn, findStandingLink } from "./find-link.server";
import { choosersOf, crosses, idField, lineField, partnerOf } from "./rules/link-terms";

const ReferQuestion = z.object({ questionId: idField, linkId: idField, note: lineField(200) });

/** A curator shows a question in a linked club, as the two clubs agreed; what a private club talks about never crosses. */
export const referQuestion = command(
  ReferQuestion,
  async ({ questionId, linkId, note }, { actor, db, now, allow, publish }) => {
    const question = await findQuestion(db, questionId);
    if (!can(actor, "question.see", question)) throw new Refusal("missing", "alliances:problem.no-question");
    const link = await findStandingLink(db, linkId);
    const home = question.clubId;
    const receiving = partnerOf(link, home);
    const referredById = allow("alliance.show-question", actsIn(actor, choosersOf(link.chosenBy, { home, receiving })));
    const refuse = (problem: string) => new Refusal("conflict", `alliances:problem.${problem}`);
    if (question.visibility === "private") throw refuse("private-stays");
    if ((await findClub(db, { id: receiving })).entry === "closed") throw refuse("partner-closed");
    if (question.removed || !crosses(link, home)) throw refuse("not-agreed");
    if (!(await isOnAgreedTopic(db, question, link.topicIds))) throw refuse("other-topic");
    const known = await db.referredQuestion.count({ where: { questionId, toClubId: receiving } });
    if (known > 0) throw refuse("shown-already");
    const { id } = await db.referredQuestion.create({
      data: { questionId, linkId, toClubId: receiving, note, referredById, referredAt: now },
      select: { id: true },
    });
    await publish(questionReferred({ clubId: receiving, homeClubId: home, linkId, questionId }));
    return { referralId: id, questionId, toClubId: receiving };
  },
);

/** A curator of either club no longer shows a question there. */
export const withdrawQuestion = command(
  z.object({ referralId: idField }),
  async ({ referralId }, { actor, db, allow, publish }) => {
    const shown = await db.referredQuestion.findUnique({ where: { id: referralId }, include: { link: true } });
    if (!shown) throw new Refusal("missing", "alliances:problem.no-question");
    const { link, linkId, questionId, toClubId } = shown;
    allow("alliance.show-question", actsIn(actor, [toClubId, partnerOf(link, toClubId)]));
    await db.referredQuestion.delete({ where: { id: referralId }, select: { id: true } });
    await publish(questionWithdrawn({ clubId: toClubId, linkId, questionId }));
    return { questionId, toClubId };
  },
);

async function isOnAgreedTopic(db: Transaction, question: { id: number; clubId: number }, topicIds: number[]) {
  const agreed = await db.topic.findMany({ where: { id: { in: topicIds }, clubId: question.clubId } });
  if (agreed.length === 0) return true;
  const on = { questionId: question.id, topicId: { in: agreed.map(({ id }) => id) } };
  return (await db.questionTopic.count({ where: on })) > 0;
}
