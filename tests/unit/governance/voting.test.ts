import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Ballot,
  firstCharterRule,
  mayStop,
  reminderAt,
  type VotingRule,
  type VotingSeat,
  verdictOf,
  votersOf,
} from "~/modules/governance/rules/voting";

const kinds = ["host", "coHost", "partner", "sponsor"] as const;
const sides = ["buyer", "seller", "neutral"] as const;
const choices = ["yes", "no", "abstain"] as const;
const base: VotingRule = {
  electorate: "allSeats",
  majority: "simple",
  quorum: 50,
  vetoSides: [],
  vetoOrganisationIds: [],
  ownSeatVotes: false,
};
const seats: VotingSeat[] = [
  { organisationId: 1, kind: "host", side: "seller" },
  { organisationId: 2, kind: "coHost", side: "seller" },
  { organisationId: 3, kind: "partner", side: "neutral" },
  { organisationId: 4, kind: "sponsor", side: "neutral" },
];
const said = (...ballots: (Ballot["choice"] | undefined)[]): Ballot[] =>
  ballots.flatMap((choice, index) => (choice ? [{ organisationId: index + 1, choice }] : []));

describe("who votes", () => {
  const about = { act: "closeClub", targetId: null } as const;
  const ids = (rule: VotingRule, of: Parameters<typeof votersOf>[2] = about) =>
    votersOf(seats, rule, of).map(({ organisationId }) => organisationId);

  test("every seat but a sponsor's, or the hosts alone", () => {
    expect(ids(base)).toEqual([1, 2, 3]);
    expect(ids({ ...base, electorate: "hosts" })).toEqual([1, 2]);
  });

  test("the seat that is to be removed only if the charter says so", () => {
    const removal = { act: "removeSeat", targetId: 2 } as const;
    expect(ids(base, removal)).toEqual([1, 3]);
    expect(ids({ ...base, ownSeatVotes: true }, removal)).toEqual([1, 2, 3]);
    expect(ids(base, { act: "transferHub", targetId: 2 })).toEqual([1, 2, 3]);
  });
});

describe("what comes out", () => {
  const voters = votersOf(seats, base, { act: "closeClub", targetId: null });
  const reason = (rule: Partial<VotingRule>, ...ballots: (Ballot["choice"] | undefined)[]) =>
    verdictOf(voters, said(...ballots), { ...base, ...rule }).reason;

  test("the majority decides among the votes that were cast", () => {
    expect(reason({}, "yes", "yes", "no")).toBe("majority");
    expect(reason({}, "yes", "no")).toBe("noMajority");
    expect(reason({ majority: "twoThirds" }, "yes", "yes", "no")).toBe("majority");
    expect(reason({ majority: "twoThirds" }, "yes", "no", "abstain")).toBe("noMajority");
    expect(reason({ majority: "unanimous" }, "yes", "yes", "abstain")).toBe("majority");
    expect(reason({ majority: "unanimous" }, "yes", "yes", "no")).toBe("noMajority");
  });

  test("too few votes decide nothing; abstentions count for the quorum only", () => {
    expect(reason({}, "yes")).toBe("noQuorum");
    expect(reason({}, "yes", undefined, "abstain")).toBe("majority");
    expect(reason({}, "abstain", "abstain", "abstain")).toBe("noMajority");
  });

  test("a named seat stops it, or a side that says no more often than yes", () => {
    expect(reason({ vetoOrganisationIds: [3] }, "yes", "yes", "no")).toBe("vetoed");
    expect(reason({ vetoSides: ["neutral"] }, "yes", "yes", "no")).toBe("vetoed");
    expect(reason({ vetoSides: ["seller"] }, "yes", "no", "yes")).toBe("majority");
    expect(reason({ vetoOrganisationIds: [3] }, "no", "yes", "yes")).toBe("majority");
    expect(reason({ vetoOrganisationIds: [3] }, "yes", "yes")).toBe("majority");
    const stops = (rule: Partial<VotingRule>) => voters.filter((one) => mayStop(one, { ...base, ...rule })).length;
    expect([stops({ vetoSides: ["neutral"] }), stops({ vetoOrganisationIds: [1, 2] }), stops({})]).toEqual([1, 2, 0]);
  });

  test("one vote is enough where one is the quorum, and the quorum is never less than one", () => {
    expect(reason({ quorum: 1, majority: "twoThirds" }, "yes")).toBe("majority");
    expect(reason({ quorum: 1, majority: "unanimous" }, "yes")).toBe("majority");
    const needed = (of: VotingSeat[], quorum: number) => verdictOf(of, [], { ...base, quorum }).needed;
    expect([needed(voters, 1), needed(voters, 33), needed(voters, 34), needed(voters, 100)]).toEqual([1, 1, 2, 3]);
    expect(verdictOf([], [], { ...base, quorum: 100 })).toMatchObject({ needed: 1, reason: "noQuorum" });
  });

  test("there is nothing to wait for once every seat has voted, and where no seat votes it waits for its day", () => {
    const complete = (of: VotingSeat[], ...cast: Parameters<typeof said>) =>
      verdictOf(of, said(...cast), base).complete;
    expect([complete(voters, "yes", "no", "abstain"), complete(voters, "yes", "no"), complete([])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a first charter needs the yes of every seat: to abstain is not to accept it", () => {
    const every = votersOf(seats, firstCharterRule, { act: "changeCharter", targetId: null });
    expect(every).toEqual(voters);
    expect(reason(firstCharterRule, "yes", "yes", "yes")).toBe("majority");
    expect(reason(firstCharterRule, "yes", "yes", "abstain")).toBe("noMajority");
    expect(reason(firstCharterRule, "yes", "yes", "no")).toBe("noMajority");
    expect(reason(firstCharterRule, "yes", "yes")).toBe("noQuorum");
  });
});

const seat = fc.record({
  organisationId: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom(...kinds),
  side: fc.constantFrom(...sides),
});
const someSeats = fc.uniqueArray(seat, { selector: ({ organisationId }) => organisationId, maxLength: 9 });
const ballots = fc.uniqueArray(
  fc.record({ organisationId: fc.integer({ min: 1, max: 9 }), choice: fc.constantFrom(...choices) }),
  { selector: ({ organisationId }) => organisationId, maxLength: 9 },
);
const rule: fc.Arbitrary<VotingRule> = fc.record({
  electorate: fc.constantFrom("allSeats" as const, "hosts" as const),
  majority: fc.constantFrom("simple" as const, "twoThirds" as const, "unanimous" as const),
  quorum: fc.integer({ min: 1, max: 100 }),
  vetoSides: fc.uniqueArray(fc.constantFrom(...sides)),
  vetoOrganisationIds: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
  ownSeatVotes: fc.boolean(),
});
const act = fc.constantFrom("removeSeat" as const, "closeClub" as const);
const target = fc.option(fc.integer({ min: 1, max: 9 }));

const decided = (
  of: VotingSeat[],
  cast: Ballot[],
  by: VotingRule,
  about: { act: "removeSeat" | "closeClub"; targetId: number | null },
) => verdictOf(votersOf(of, by, about), cast, by);
const anyVote = fc.record({ of: someSeats, cast: ballots, by: rule, deed: act, targetId: target });

describe("whatever the seats, the votes and the charter", () => {
  test("order does not matter, and nobody counts who may not vote", () => {
    fc.assert(
      fc.property(anyVote, ({ of, cast, by, deed, targetId }) => {
        const about = { act: deed, targetId };
        const voters = votersOf(of, by, about).map(({ organisationId }) => organisationId);
        const own = cast.filter(({ organisationId }) => voters.includes(organisationId));
        const verdict = decided(of, cast, by, about);
        expect(decided([...of].reverse(), [...own].reverse(), by, about)).toEqual(verdict);
        expect(verdict.yes + verdict.no + verdict.abstain).toBe(own.length);
      }),
    );
  });

  test("a yes in place of a no never turns acceptance into rejection", () => {
    fc.assert(
      fc.property(anyVote, ({ of, cast, by, deed, targetId }) => {
        const about = { act: deed, targetId };
        if (!decided(of, cast, by, about).accepted) return;
        for (const [index, ballot] of cast.entries())
          expect(decided(of, cast.with(index, { ...ballot, choice: "yes" }), by, about).accepted).toBe(true);
      }),
    );
  });

  test("nothing is accepted without a yes, below the quorum or against a veto; a stricter majority accepts no more", () => {
    fc.assert(
      fc.property(anyVote, ({ of, cast, by, deed, targetId }) => {
        const about = { act: deed, targetId };
        const verdict = decided(of, cast, by, about);
        if (verdict.accepted) {
          expect(verdict.yes).toBeGreaterThan(0);
          expect(verdict.yes + verdict.no + verdict.abstain).toBeGreaterThanOrEqual(verdict.needed);
          for (const { organisationId, choice } of cast)
            if (votersOf(of, by, about).some((one) => one.organisationId === organisationId) && choice === "no")
              expect(by.vetoOrganisationIds).not.toContain(organisationId);
        }
        const by3 = (["unanimous", "twoThirds", "simple"] as const).map(
          (majority) => decided(of, cast, { ...by, majority }, about).accepted,
        );
        expect(by3).toEqual([...by3].sort((one, other) => Number(one) - Number(other)));
      }),
    );
  });
});

test("silent seats are reminded a day before the end, and half-way where it lasts less than two days", () => {
  const begun = new Date("2026-11-20T03:00:00Z");
  const lasting = (hours: number) => reminderAt(begun, new Date(begun.getTime() + hours * 3_600_000)).toISOString();
  expect(lasting(7 * 24)).toBe("2026-11-26T03:00:00.000Z");
  expect(lasting(48)).toBe("2026-11-21T03:00:00.000Z");
  expect(lasting(24)).toBe("2026-11-20T15:00:00.000Z");
});
