import { z } from "zod";
import { can } from "~/access/can";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { charterInForce, standingSeats } from "./charter-in-force.server";
import { governingSeat } from "./governing-seat";
import { charterFields, rulesOf } from "./rules/charter";
import { idField, neededText, numberField } from "./rules/fields";
import { writeProposal } from "./write-proposal.server";

const ProposeCharter = z.object({
  clubId: idField,
  ...charterFields,
  reason: neededText(2000),
  days: numberField(1, 60),
});

/** The owner of a club drafts its first charter, which every seat has to accept; later each seat may propose another. */
export const proposeCharter = command(ProposeCharter, async (input, { actor, db, now, allow, publish }) => {
  const { clubId, rules, reason, days, ...articles } = input;
  const club = await findClubSeenBy(db, actor, { id: clubId });
  const first = can(actor, "charter.draft", club);
  const draftedById = first ? allow("charter.draft", club) : allow("proposal.make", club);
  const seats = (await standingSeats(db, clubId)).filter(({ kind }) => kind !== "sponsor");
  if (seats.length < 2) throw new Refusal("conflict", "governance:problem.too-few-seats");
  const charter = await charterInForce(db, clubId);
  if (days < (charter?.votingDays ?? 1)) throw invalid({ days: "governance:problem.too-soon" });
  const { hubOrganisationId } = articles;
  const known = (id: number) => seats.some(({ organisationId }) => organisationId === id);
  if (hubOrganisationId !== null && !known(hubOrganisationId))
    throw invalid({ hubOrganisationId: "governance:problem.no-seat" });
  const drafted = await db.charter.create({
    data: {
      ...articles,
      clubId,
      hubOrganisationId: first ? hubOrganisationId : null,
      draftedById,
      draftedAt: now,
      rules: {
        create: rulesOf(rules).map((rule) => ({
          ...rule,
          vetoOrganisationIds: rule.vetoOrganisationIds.filter(known),
        })),
      },
    },
    select: { id: true },
  });
  const proposal = { act: "changeCharter", organisationId: governingSeat(actor, clubId), targetId: null } as const;
  const proposalId = await writeProposal(
    { db, now, publish },
    { clubId, reason, proposedById: draftedById, charterId: drafted.id, days, ...proposal },
  );
  return { proposalId, slug: club.slug };
});

const invalid = (fields: Record<string, string>) => new Refusal("invalid", "common:problem.check-form", fields);
