import { z } from "zod";
import type { Side } from "~/access/actor";
import { type Electorate, electorates, type GovernedAct, governedActs, type Majority, majorities } from "./acts";
import { idField, neededText, numberField, optionalIdField, optionalNumberField, someOf } from "./fields";

const sides = ["buyer", "seller", "neutral"] as const satisfies readonly Side[];
const ids = z
  .union([z.array(idField), idField.transform((one) => [one])])
  .default([])
  .transform((chosen) => [...new Set(chosen)]);

const ruleFields = z.object({
  electorate: z.enum(electorates).default("allSeats"),
  majority: z.enum(majorities).default("twoThirds"),
  vetoSides: someOf(sides),
  vetoOrganisationIds: ids,
});

/** What a charter says, as its form sends it. */
export const charterFields = {
  purpose: neededText(4000),
  quorum: numberField(1, 100),
  votingDays: numberField(1, 60),
  ownSeatVotes: z.union([z.boolean(), z.string().transform((text) => text === "true")]).default(false),
  buyerSeats: optionalNumberField(0, 500),
  sellerSeats: optionalNumberField(0, 500),
  neutralSeats: optionalNumberField(0, 500),
  hubOrganisationId: optionalIdField,
  rules: z.partialRecord(z.enum(governedActs), ruleFields).default({}),
};

export type CharterRuleView = {
  act: GovernedAct;
  electorate: Electorate;
  majority: Majority;
  vetoSides: Side[];
  vetoOrganisationIds: number[];
};

/** What a charter says of each act; what was left open takes two thirds of all seats. */
export function rulesOf(given: Partial<Record<GovernedAct, z.output<typeof ruleFields>>>): CharterRuleView[] {
  return governedActs.map((act) => ({ act, ...(given[act] ?? ruleFields.parse({})) }));
}

type Form = Record<string, string | string[]>;

/** Sorts the flat fields of the charter's form ("closeClub-majority") under the acts they are about. */
export function charterForm(form: Form): Form & { rules: Partial<Record<GovernedAct, Form>> } {
  const rules: Partial<Record<GovernedAct, Form>> = {};
  for (const act of governedActs) {
    const own = Object.entries(form).filter(([name]) => name.startsWith(`${act}-`));
    rules[act] = Object.fromEntries(own.map(([name, value]) => [name.slice(act.length + 1), value]));
  }
  return { ...form, rules } as Form & { rules: Partial<Record<GovernedAct, Form>> };
}
