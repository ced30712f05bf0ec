import { expect, test } from "vitest";
import { type Actor, guest } from "~/access/actor";
import { can } from "~/access/can";
import { documentList } from "~/modules/documents/document-list.server";
import { documentPage } from "~/modules/documents/document-page.server";
import { documentFacts } from "~/modules/documents/find-document.server";
import { followsPage } from "~/modules/notifications/follows-page.server";
import { database } from "~/platform/db/database.server";
import { aClub, aMember, anOrganisation, aPerson, aSeat, aStaffMember, as } from "../../support/world";

const states = ["draft", "inReview", "published", "needsUpdate", "archived"] as const;

/** One club with a document in every state it can be in, and everybody who may stand near it. */
async function aShelf(visibility: "public" | "private") {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility });
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const people = [
    owner,
    await aMember(club),
    await aMember(club, undefined, { role: "expert" }),
    await aMember(club, undefined, { role: "moderator" }),
    await aStaffMember(organisation),
    await aStaffMember(organisation, undefined, { role: "analyst" }),
  ];
  const [author, asked] = [await aMember(club), await aPerson()];
  const [documents, unpublished]: [number[], number[]] = [[], []];
  for (const state of states)
    for (const documentEntry of ["open", "invitation"] as const)
      for (const [published, removed] of [
        [false, false],
        [true, false],
        [true, true],
      ]) {
        const fresh = { clubId: club.id, kind: "guide" as const, title: "How it is kept", authorId: author.id };
        const places = [author, asked].map(({ id: personId }, place) => {
          const role = place === 0 ? ("owner" as const) : ("writer" as const);
          return { personId, role, joinedAt: place === 0 ? new Date() : null };
        });
        const { id } = await database.document.create({
          data: { ...fresh, side: "buyer", entry: documentEntry, writers: { create: places } },
        });
        const version = { documentId: id, number: 1, title: "As it was", body: {}, bodyHtml: "", bodyText: "" };
        const by = { savedById: author.id, side: "buyer" as const };
        const made = published ? await database.documentVersion.create({ data: { ...version, ...by } }) : null;
        const gone = removed ? { removedAt: new Date(), removedById: author.id } : {};
        await database.document.update({ where: { id }, data: { state, publishedId: made?.id ?? null, ...gone } });
        documents.push(id);
        if (!published) unpublished.push(id);
      }
  const [tester, former, left] = [await aMember(club), await aMember(club), await aPerson()];
  for (const documentId of unpublished) {
    await tried({ clubId: club.id, documentId, authorId: author.id }, { by: [tester, left], finished: false });
    await tried({ clubId: club.id, documentId, authorId: author.id }, { by: [former], finished: true });
  }
  return { people: [...people, author, asked, tester, former, left], documents };
}

/** A trial of a document that people joined. */
async function tried(
  of: { clubId: number; documentId: number; authorId: number },
  { by, finished }: { by: { id: number }[]; finished: boolean },
) {
  const words = { title: "Try it", what: "Try it at home.", forWhom: "everybody", places: 5, lastDay: new Date() };
  const triers = { create: by.map(({ id: authorId }) => ({ authorId, side: "buyer" as const })) };
  const { id: trialId } = await database.trial.create({ data: { ...words, ...of, side: "buyer", triers } });
  const told = { trialId, learnt: "Much.", changes: "Little.", authorId: of.authorId };
  if (finished) await database.trialResult.create({ data: told });
}

test("lists of documents show what the permission table lets one see, whoever asks; so do their pages and what one follows", async () => {
  const shelves = [await aShelf("public"), await aShelf("private")];
  const ids = shelves.flatMap(({ documents }) => documents);
  const others = [await aPerson(), await aPerson({ administrator: true })];
  const people = [...shelves.flatMap((shelf) => shelf.people), ...others];
  const actors: Actor[] = [guest, ...(await Promise.all(people.map(as)))];
  const facts = await Promise.all(ids.map((id) => documentFacts(database, id)));
  for (const actor of actors) {
    const seen = new Set(facts.flatMap((one) => (one && can(actor, "document.see", one) ? [one.id] : [])));
    const page = await documentList(actor, { take: 500 });
    const standing = await database.document.findMany({ where: { id: { in: [...seen] }, removedAt: null } });
    const expected = standing.map(({ id }) => id).sort((one, other) => one - other);
    expect(page.items.map(({ id }) => id).sort((one, other) => one - other)).toEqual(expected);
    for (const id of [ids[0], ids[4], ids[31], ids[40]])
      expect((await documentPage(actor, id ?? 0)) !== null).toBe(seen.has(id ?? 0));
    if (actor.kind !== "person") continue;
    const followed = { personId: actor.id, subjectKind: "document" as const };
    await database.follow.createMany({ data: ids.map((subjectId) => ({ ...followed, subjectId })) });
    const follows = await followsPage(actor, { kind: "documents", after: null });
    expect(follows.items.length).toBe(Math.min(30, expected.length));
  }
}, 60_000);
