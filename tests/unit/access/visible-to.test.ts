import fc from "fast-check";
import { expect, test } from "vitest";
import { can } from "~/access/can";
import { clubsSeenBy, sees, visibleTo } from "~/access/visible-to";
import { anyActor } from "../../support/any-actor";

const ids = [1, 2, 3];
const content = fc.record({
  clubId: fc.constantFrom(...ids),
  visibility: fc.constantFrom("public" as const, "private" as const),
  authorId: fc.constantFrom(...ids),
  removed: fc.boolean(),
  removedById: fc.constantFrom(null, ...ids),
});

test("what visible-to shows is what the table lets see, for any actor and any content", () => {
  fc.assert(
    fc.property(anyActor(ids, ids), content, (actor, one) => {
      expect(sees(visibleTo(actor), one)).toBe(can(actor, "question.see", one));
    }),
    { numRuns: 2000 },
  );
});

test("the clubs that visible-to shows are the clubs the table lets see", () => {
  fc.assert(
    fc.property(anyActor(ids, ids), content, (actor, { clubId, visibility }) => {
      const [open, own] = clubsSeenBy(visibleTo(actor)).OR ?? [];
      const shown = !open || !own || open.visibility === visibility || !!own.id?.in.includes(clubId);
      expect(shown).toBe(can(actor, "club.see", { clubId, visibility }));
    }),
    { numRuns: 1000 },
  );
});
