import { expect, test } from "vitest";
import { versionRestored, versionSaved } from "~/modules/documents/events";
import { openText } from "~/modules/documents/open-text.server";
import { restoreVersion } from "~/modules/documents/restore-version.server";
import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { storedTextOf } from "~/modules/documents/stored-text-of";
import { versionList } from "~/modules/documents/version-list.server";
import { versionPage } from "~/modules/documents/version-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, rewrite } from "../../support/documents";
import { aClub, aMember, as, published, refusalOf } from "../../support/world";

const before = "ลูกสุนัขกินวันละสี่มื้อ";
const after = "ลูกสุนัขกินวันละสามมื้อ";

async function twoVersions() {
  const club = await aClub();
  const document = await aDocument({ club, author: await aMember(club), body: before });
  const writer = await as(document.owner);
  const documentId = document.id;
  unwrap(await saveNamedVersion(writer, { documentId, name: "Four meals" }));
  await rewrite(documentId, document.owner, after);
  unwrap(await saveNamedVersion(writer, { documentId, name: "Three meals" }));
  return { club, document, documentId, writer };
}

const textOf = async (id: number) => storedTextOf(await openText(database, id)).text;

test("a writer keeps the text under a name; the words that changed are marked, Thai words too", async () => {
  const { documentId } = await twoVersions();
  const { versions } = await versionList(documentId, null);
  expect(versions).toMatchObject([
    { number: 2, name: "Three meals", current: false, published: null },
    { number: 1, name: "Four meals" },
  ]);
  const page = await versionPage(documentId, 2, 1);
  expect(page?.diff?.html).toContain("<del>สี่</del><ins>สาม</ins>");
  expect(page?.diff?.html).toContain("ลูก");
  expect((await versionPage(documentId, 1, 2))?.diff?.html).toContain("<del>สาม</del><ins>สี่</ins>");
  expect((await versionPage(documentId, 1, null))?.diff).toBeNull();
  expect(await versionPage(documentId, 9, null)).toBeNull();
  expect(await published(versionSaved)).toMatchObject([{ number: 1 }, { number: 2 }]);
});

test("an earlier version comes back as a new one, and what stood before is kept too", async () => {
  const { document, documentId, writer } = await twoVersions();
  await rewrite(documentId, document.owner, "Nothing that anybody kept.");
  unwrap(await restoreVersion(writer, { documentId, number: 1 }));
  expect((await textOf(documentId)).trim()).toBe(before);
  const { versions } = await versionList(documentId, null);
  expect(versions.map(({ number, restoredFrom }) => [number, restoredFrom])).toEqual([
    [4, 1],
    [3, null],
    [2, null],
    [1, null],
  ]);
  expect((await versionPage(documentId, 3, null))?.version.html).toContain("Nothing that anybody kept.");
  expect(await published(versionRestored)).toMatchObject([{ documentId, number: 4, from: 1 }]);
});

test("only writers keep and bring back, only versions that there are", async () => {
  const { club, documentId, writer } = await twoVersions();
  const member = await as(await aMember(club));
  expect(refusalOf(await saveNamedVersion(member, { documentId, name: "Mine" })).kind).toBe("forbidden");
  expect(refusalOf(await restoreVersion(member, { documentId, number: 1 })).kind).toBe("forbidden");
  expect(refusalOf(await restoreVersion(writer, { documentId, number: 9 })).kind).toBe("missing");
  expect(refusalOf(await saveNamedVersion(writer, { documentId, name: "" })).fields).toEqual({
    name: "documents:problem.name-version",
  });
});

test("a version that comes back keeps everybody's credit, word by word, and later versions too", async () => {
  const { club, documentId, document, writer } = await twoVersions();
  const [vet, owner] = [await aMember(club), document.owner];
  await rewrite(documentId, owner, "Puppies eat four times a day, and sleep a lot.\n\nWater is always there.");
  await rewrite(
    documentId,
    vet,
    "Puppies eat five times a day, and sleep a lot.\n\n- Ask a **vet**.\n\nWater is always there.",
  );
  unwrap(await saveNamedVersion(writer, { documentId, name: "By two" }));
  const creditsOf = async (number: number) => {
    const credits = await database.documentCredit.findMany({
      where: { version: { documentId, number } },
      orderBy: { personId: "asc" },
      select: { personId: true, characters: true },
    });
    return Object.fromEntries(credits.map(({ personId, characters }) => [personId, characters]));
  };
  const due = await creditsOf(3);
  expect(
    Object.keys(due)
      .map(Number)
      .sort((one, other) => one - other),
  ).toEqual([owner.id, vet.id].sort((one, other) => one - other));
  await rewrite(documentId, await aMember(club), "Nothing of it stays.");
  const { number } = unwrap(await restoreVersion(writer, { documentId, number: 3 }));
  expect(await creditsOf(number)).toEqual(due);
  // Once more, after somebody wrote on and took all away again.
  await rewrite(documentId, vet, "Gone again.");
  const again = unwrap(await restoreVersion(writer, { documentId, number }));
  expect(await creditsOf(again.number)).toEqual(due);
  expect((await textOf(documentId)).trim()).toContain("Ask a vet.");
});
