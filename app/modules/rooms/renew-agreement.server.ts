import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { idField } from "./rules/fields";
import { renewable, renewedUntil, type SharedField } from "./rules/sharing";
import { writeOffer } from "./write-offer.server";

/** Whoever shares by an agreement that is about to run out, or has, offers the same terms once more, for as long again. */
export const renewAgreement = command(
  z.object({ agreementId: idField }),
  async ({ agreementId }, { db, now, allow, publish }) => {
    const old = await db.sharingAgreement.findUnique({ where: { id: agreementId } });
    if (!old) throw new Refusal("missing", "sharing:problem.no-agreement");
    const { clubId, fromOrganisationId, toOrganisationId, purpose } = old;
    const club = await findClub(db, { id: clubId });
    const proposedById = allow("agreement.propose", { ...club, organisationId: fromOrganisationId });
    if (!old.accepted || old.endedAt || !renewable(old, now))
      throw new Refusal("conflict", "sharing:problem.not-renewable");
    const fields: SharedField[] = old.fields;
    const terms = { clubId, fromOrganisationId, toOrganisationId, fields, purpose, until: renewedUntil(old, now) };
    return writeOffer({ ...terms, proposedById, renewsId: agreementId }, { db, now, publish });
  },
);
