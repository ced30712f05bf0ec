import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { buyingPartsSet } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

const name = z.string().trim().max(120, "common:problem.too-long").default("");
const roles = ["recommends", "decides", "pays", "sells"] as const;
const SetParts = z.object({ questionId: idField, recommends: name, decides: name, pays: name, sells: name });

/** The asker or a moderator says who recommends, decides, pays and sells; an empty name leaves the part open. */
export const setBuyingParts = command(SetParts, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { id: questionId, clubId } = question;
  const setById = allow("question.buying-parts", question);
  const parts = [];
  for (const role of roles) {
    const named = input[role];
    if (named) parts.push({ role, name: named, ...(await whoIs(db, clubId, named)) });
  }
  await db.buyingPart.deleteMany({ where: { questionId } });
  await db.buyingPart.createMany({ data: parts.map((part) => ({ questionId, ...part, setById, setAt: now })) });
  const known = parts.map(({ role, personId, organisationId }) => ({ role, personId, organisationId }));
  await publish(buyingPartsSet({ clubId, questionId, parts: known }));
  return { questionId, title: question.title };
});

/** A member by @handle, or an organisation with a seat by its name; any other name is kept as it is. */
async function whoIs(db: Transaction, clubId: number, named: string) {
  if (named.startsWith("@")) {
    const person = await db.person.findUnique({ where: { handle: named.slice(1) }, select: { id: true } });
    const membership =
      person && (await db.membership.findUnique({ where: { clubId_personId: { clubId, personId: person.id } } }));
    return { personId: membership?.personId ?? null, organisationId: null };
  }
  const seat = await db.seat.findFirst({
    where: { clubId, until: null, organisation: { name: { equals: named, mode: "insensitive" } } },
    select: { organisationId: true },
  });
  return { personId: null, organisationId: seat?.organisationId ?? null };
}
