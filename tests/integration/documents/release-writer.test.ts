import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { ownerMade, writerLeft } from "~/modules/documents/events";
import { releaseWriter } from "~/modules/documents/release-writer.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument } from "../../support/documents";
import { aClub, aMember, as, published, refusalOf } from "../../support/world";

/** A document of somebody, with writers who came one after the other. */
async function written() {
  const club = await aClub();
  const [owner, first, second] = [await aMember(club), await aMember(club), await aMember(club)];
  const { id: documentId } = await aDocument({ club, author: owner });
  for (const [n, { id: personId }] of [second, first].entries())
    await database.documentWriter.create({
      data: { documentId, personId, role: "writer", joinedAt: new Date(Date.now() - n * 60_000) },
    });
  return { documentId, owner, first };
}

test("a document that nobody else owns falls to the writer who came first", async () => {
  const { documentId, owner, first } = await written();
  unwrap(await releaseWriter(system, { personId: owner.id }));
  unwrap(await releaseWriter(system, { personId: owner.id }));
  const owners = await database.documentWriter.findMany({ where: { documentId, role: "owner" } });
  expect(owners.map(({ personId }) => personId)).toEqual([first.id]);
  expect(await database.documentWriter.count({ where: { personId: owner.id } })).toBe(0);
  expect(await published(ownerMade)).toMatchObject([{ documentId, personId: first.id }]);
  expect(await published(writerLeft)).toMatchObject([{ documentId, personId: owner.id }]);
});

test("nobody but the portal does it", async () => {
  const { owner } = await written();
  expect(refusalOf(await releaseWriter(await as(owner), { personId: owner.id })).kind).toBe("forbidden");
});
