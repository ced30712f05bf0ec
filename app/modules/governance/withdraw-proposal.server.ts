import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { proposalWithdrawn } from "./events";
import { findProposal } from "./find-proposal.server";
import { organisationName, writeMinute } from "./minutes.server";
import { idField, neededText } from "./rules/fields";

const WithdrawProposal = z.object({ proposalId: idField, reason: neededText(500) });

/** The seat that made a proposal takes it back before it is decided, with a reason that stays in the minutes. */
export const withdrawProposal = command(WithdrawProposal, async (input, { actor, db, now, allow, publish }) => {
  const { proposalId, reason } = input;
  const proposal = await findProposal(db, proposalId);
  const { clubId, act, targetId, deadline } = proposal;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  allow("proposal.withdraw", proposal);
  if (proposal.decidedAt !== null || deadline <= now) throw new Refusal("conflict", "governance:problem.decided");
  await db.proposal.update({
    where: { id: proposalId },
    data: { decidedAt: now, outcome: "withdrawn", withdrawalReason: reason },
    select: { id: true },
  });
  const about = { organisationId: targetId, organisationName: await organisationName(db, targetId) };
  await writeMinute(db, { clubId, kind: "proposalWithdrawn", at: now, proposalId, ...about, reason });
  await publish(proposalWithdrawn({ clubId, proposalId, act, targetId, reason }));
  return { slug: club.slug };
});
