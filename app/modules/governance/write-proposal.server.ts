import type { CommandContext } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { Refusal } from "~/platform/result";
import { decideProposalInTime } from "./decide-proposal.server";
import { proposalMade } from "./events";
import { remindOfVoteInTime } from "./remind-of-vote.server";
import type { GovernedAct } from "./rules/acts";
import { reminderAt } from "./rules/voting";

type NewProposal = {
  clubId: number;
  act: GovernedAct;
  reason: string;
  proposedById: number;
  organisationId: number | null;
  targetId: number | null;
  charterId?: number;
  termsId?: number;
  days: number;
};

/** Writes a proposal and sees to it that silent seats are reminded and that it is decided at its deadline; refuses a second one about the same. */
export async function writeProposal(
  { db, now, publish }: Pick<CommandContext, "db" | "now" | "publish">,
  { days, ...fresh }: NewProposal,
): Promise<number> {
  const { clubId, act, targetId, organisationId } = fresh;
  await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
  const same = await db.proposal.findFirst({
    where: { clubId, act, targetId, decidedAt: null },
    select: { id: true },
  });
  if (same) throw new Refusal("conflict", "governance:problem.proposed-already");
  const deadline = new Date(now.getTime() + days * 86_400_000);
  const { id } = await db.proposal.create({ data: { ...fresh, createdAt: now, deadline }, select: { id: true } });
  await enqueue(db, decideProposalInTime, {
    payload: { proposalId: id },
    runAt: deadline,
    key: `decide-proposal-${id}`,
  });
  await enqueue(db, remindOfVoteInTime, {
    payload: { proposalId: id },
    runAt: reminderAt(now, deadline),
    key: `remind-of-vote-${id}`,
  });
  await publish(
    proposalMade({ clubId, proposalId: id, act, targetId, organisationId, deadline: deadline.toISOString() }),
  );
  return id;
}
