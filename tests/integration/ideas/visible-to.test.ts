import { expect, test } from "vitest";
import { type Actor, guest } from "~/access/actor";
import { can } from "~/access/can";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { organisationIdeas } from "~/modules/ideas/organisation-ideas.server";
import { database } from "~/platform/db/database.server";
import { anIdea } from "../../support/ideas-world";
import { aClub, aMember, anOrganisation, aPerson, aSeat, aStaffMember, as } from "../../support/world";

/** A club with ideas that stand, were removed, and became part of another, and everybody who may stand near them. */
async function aShelf(visibility: "public" | "private", organisation: { id: number; side: "seller"; slug: string }) {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility });
  await aSeat(club, organisation);
  const author = await aMember(club);
  const of = organisation.slug;
  const [stands, gone, part] = [
    await anIdea({ club, author, of }),
    await anIdea({ club, author, of }),
    await anIdea({ club, author, of }),
  ];
  const removed = { removedAt: new Date(), removedById: author.id };
  await database.idea.update({ where: { id: gone.id }, data: removed });
  await database.idea.update({ where: { id: part.id }, data: { mergedIntoId: stands.id, mergedAt: new Date() } });
  const people = [owner, author, await aMember(club), await aMember(club, undefined, { role: "moderator" })];
  return { club, people, ideas: [stands, gone, part] };
}

test("lists of ideas show what the permission table lets one see, whoever asks; so do their pages", async () => {
  const organisation = { ...(await anOrganisation()), side: "seller" as const };
  const shelves = [await aShelf("public", organisation), await aShelf("private", organisation)];
  const others = [await aPerson(), await aPerson({ administrator: true }), await aStaffMember(organisation)];
  const people = [...shelves.flatMap((shelf) => shelf.people), ...others];
  const actors: Actor[] = [guest, ...(await Promise.all(people.map(as)))];
  const sorted = (ids: number[]) => ids.sort((one, other) => one - other);
  for (const actor of actors) {
    const listed: number[] = [];
    for (const { club, ideas } of shelves) {
      for (const { id } of ideas) {
        const idea = await database.idea.findUniqueOrThrow({ where: { id } });
        const { visibility, entry } = club;
        const about = { ...idea, clubId: club.id, visibility, entry, removed: idea.removedAt !== null };
        const sees = can(actor, "idea.see", about);
        expect((await ideaPage(actor, id)) !== null).toBe(sees);
        if (sees && idea.removedAt === null && idea.mergedIntoId === null) listed.push(id);
      }
    }
    const { items } = await ideaList(actor, { sort: "newest", take: 100 });
    expect(sorted(items.map(({ id }) => id))).toEqual(sorted(listed));
    const { waiting } = await organisationIdeas(actor, organisation.id, null);
    expect(sorted(waiting.items.map(({ id }) => id))).toEqual(sorted(listed));
  }
});
