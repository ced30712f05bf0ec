import { moveHub } from "~/modules/network/charter-club.server";
import { openClubAgain } from "~/modules/network/open-club-again.server";
import { shutClub } from "~/modules/network/shut-club.server";
import type { CommandContext } from "~/platform/command.server";
import { contentRemovalDecided, hubMoved, sponsorTermsAgreed } from "../events";
import type { ProposalFacts } from "../find-proposal.server";
import { leaveSeatNow } from "../leave-seat-now.server";
import type { GovernedAct } from "../rules/acts";
import { adoptCharter } from "./adopt-charter.server";

type Frame = Pick<CommandContext, "db" | "now" | "publish">;
type CarryOut = (proposal: ProposalFacts, frame: Frame) => Promise<boolean>;

/** What the portal does when the seats accepted an act; each tells whether there was still something to do it to. */
const ways: Record<GovernedAct, CarryOut> = {
  async changeCharter({ clubId, charterId }, frame) {
    if (charterId === null) return false;
    await adoptCharter(frame, { clubId, charterId });
    return true;
  },
  async transferHub({ clubId, targetId }, { db, publish }) {
    if (targetId === null || !(await moveHub(db, { clubId, organisationId: targetId }))) return false;
    await publish(hubMoved({ clubId, organisationId: targetId }));
    return true;
  },
  async sponsorTerms({ clubId, targetId, termsId }, { db, now, publish }) {
    const seat = await standing(db, clubId, targetId);
    if (seat?.kind !== "sponsor" || termsId === null) return false;
    const terms = await db.sponsorTerms.update({ where: { id: termsId }, data: { agreedAt: now } });
    await publish(sponsorTermsAgreed({ clubId, organisationId: seat.organisationId, termsId, budget: terms.budget }));
    return true;
  },
  async removeSeat({ id, clubId, targetId, reason }, frame) {
    const seat = await standing(frame.db, clubId, targetId);
    if (!seat) return false;
    await leaveSeatNow(frame, { clubId, organisationId: seat.organisationId, reason, leftById: null, proposalId: id });
    return true;
  },
  async removeContent({ id, clubId, targetId, reason }, { publish }) {
    if (targetId === null) return false;
    await publish(contentRemovalDecided({ clubId, organisationId: targetId, proposalId: id, reason }));
    return true;
  },
  async closeClub({ clubId, reason }, { db, now, publish }) {
    await publish(await shutClub(db, { clubId, reason, closedById: null, now }));
    return true;
  },
  async reopenClub({ clubId, reason }, { db, publish }) {
    const happened = await openClubAgain(db, { clubId, reason });
    if (happened) await publish(happened);
    return happened !== null;
  },
};

/** Carries out what the seats accepted; tells whether that was still possible. */
export const carryOut: CarryOut = (proposal, frame) => ways[proposal.act](proposal, frame);

function standing(db: Frame["db"], clubId: number, organisationId: number | null) {
  return db.seat.findFirst({
    where: { clubId, organisationId: organisationId ?? 0, until: null },
    select: { organisationId: true, kind: true },
  });
}
