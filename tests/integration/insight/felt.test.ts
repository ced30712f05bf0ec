import { expect, test } from "vitest";
import { clubMatrix } from "~/modules/insight/club-matrix.server";
import { everySide } from "~/modules/insight/every-side.server";
import { readWish } from "~/modules/insight/rules/matrix-wish";
import { database } from "~/platform/db/database.server";
import { aClub, anOrganisation, aPerson, aSeat, as } from "../../support/world";

const now = new Date();

/** A club in which so many people of one seller said how their work went. */
async function told(people: number) {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const steps = { success: "good", effort: "poor" } as const;
  for (let number = 0; number < people; number++) {
    const { id: personId } = await aPerson();
    const asking = {
      clubId: club.id,
      personId,
      organisationId: organisation.id,
      side: "seller",
      kind: "moderated",
    } as const;
    await database.workAsking.createMany({
      data: [
        { ...asking, askedAt: now, answeredAt: new Date(now.getTime() - 86_400_000), ...steps, feeling: "poor" },
        { ...asking, askedAt: now, answeredAt: now, ...steps, feeling: "good" },
      ],
    });
  }
  const actor = await as(owner);
  const later = new Date(now.getTime() + 1000);
  const sides = (await everySide(actor, club.slug, { days: 30, now: later }))?.sides;
  const wish = readWish((name) => (name === "rows" ? "organisations" : null));
  const felt = (await clubMatrix(actor, club.slug, { wish, now: later }))?.matrix.felt ?? {};
  return { seller: sides?.find(({ side }) => side === "seller")?.work, row: felt[String(organisation.id)] };
}

test("how work went is told of five people on, each counted once by what they said last", async () => {
  const { seller, row } = await told(5);
  expect(seller).toMatchObject({ people: 5, success: 5, effort: 0, feeling: 5 });
  expect(row).toEqual({ people: 5, success: 5, effort: 0, feeling: 5 });
});

test("of four people nothing is told, not even how many they are", async () => {
  expect(await told(4)).toEqual({ seller: null, row: undefined });
});
