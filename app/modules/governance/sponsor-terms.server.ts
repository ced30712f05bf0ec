import { z } from "zod";
import type { Transaction } from "~/platform/db/database.server";
import { fieldProblems } from "~/platform/field-problems";
import { Refusal } from "~/platform/result";
import { dayField, neededText, numberField } from "./rules/fields";

const Terms = z
  .object({
    budget: numberField(1, 1_000_000_000),
    purpose: neededText(1000),
    startsOn: dayField,
    endsOn: dayField,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ["endsOn"],
    message: "governance:problem.ends-before",
  });

/** Writes down what a sponsor is to give and for how long, for the seats to decide; refuses what is not clear. */
export async function draftTerms(
  db: Transaction,
  { clubId, targetId }: { clubId: number; targetId: number },
  given: unknown,
): Promise<number> {
  const terms = Terms.safeParse(given);
  if (!terms.success) throw new Refusal("invalid", "common:problem.check-form", fieldProblems(terms.error));
  const { id } = await db.sponsorTerms.create({
    data: { clubId, organisationId: targetId, ...terms.data },
    select: { id: true },
  });
  return id;
}
