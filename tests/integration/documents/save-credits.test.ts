import { expect, it } from "vitest";
import { openText } from "~/modules/documents/open-text.server";
import { saveCredits } from "~/modules/documents/save-credits.server";
import { storedTextOf } from "~/modules/documents/stored-text-of";
import { database } from "~/platform/db/database.server";
import { aVoice, write } from "../../support/shared-text";
import { aClub, aMember, anOrganisation } from "../../support/world";

async function aDocument() {
  const club = await aClub();
  const author = await aMember(club);
  const { id } = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Puppies", authorId: author.id, side: "buyer" },
  });
  return { documentId: id, club, author };
}

/** A version of what the text says now, with its credits. */
async function aVersion(documentId: number, savedById: number) {
  const doc = await openText(database, documentId);
  const { json, html, text } = storedTextOf(doc);
  const number = 1 + (await database.documentVersion.count({ where: { documentId } }));
  const { id } = await database.documentVersion.create({
    data: {
      documentId,
      number,
      title: "Puppies",
      body: json,
      bodyHtml: html,
      bodyText: text,
      savedById,
      side: "buyer",
    },
  });
  await database.$transaction((db) => saveCredits(db, id, { documentId, doc }));
  return database.documentVersion.findUniqueOrThrow({
    where: { id },
    include: { credits: { orderBy: { characters: "desc" } } },
  });
}

it("keeps with a version who wrote which stretch, and how much stands from whom", async () => {
  const { documentId, club, author } = await aDocument();
  const clinic = await anOrganisation({ kind: "clinic", side: "neutral" });
  const vet = await aMember(club);
  await write(documentId, aVoice(author.id), "Puppies eat four times a day.");
  const speaks = aVoice(vet.id, { organisationId: clinic.id, side: "neutral", title: "Vet" });
  await write(documentId, speaks, "Puppies eat four times a day.\n\nSee a vet after a day of vomiting.");
  const version = await aVersion(documentId, author.id);
  expect(version.spans).toMatchObject([
    { personId: author.id, block: 0, text: "Puppies eat four times a day." },
    {
      personId: vet.id,
      block: 1,
      text: "See a vet after a day of vomiting.",
      organisationId: clinic.id,
      side: "neutral",
    },
  ]);
  expect(version.credits).toMatchObject([
    { personId: vet.id, organisationId: clinic.id, side: "neutral", authorTitle: "Vet", characters: 27 },
    { personId: author.id, organisationId: null, side: "buyer", authorTitle: "", characters: 24 },
  ]);
});

it("says it anew for the same version, and does not count twice", async () => {
  const { documentId, author } = await aDocument();
  await write(documentId, aVoice(author.id), "Puppies eat four times a day.");
  const { id } = await aVersion(documentId, author.id);
  const doc = await openText(database, documentId);
  await database.$transaction((db) => saveCredits(db, id, { documentId, doc }));
  expect(await database.documentCredit.count()).toBe(1);
});

it("words that somebody else brings back are still their first writer's", async () => {
  const { documentId, club, author } = await aDocument();
  const [other, third] = [await aMember(club), await aMember(club)];
  const first = "Puppies eat four times a day.\n\nThey sleep a lot.";
  await write(documentId, aVoice(author.id), first);
  await write(documentId, aVoice(other.id), "Something wholly different.");
  await write(documentId, aVoice(third.id), `${first}\n\nAnd play.`);
  const { credits } = await aVersion(documentId, author.id);
  expect(credits.map(({ personId, characters }) => [personId, characters])).toEqual([
    [author.id, 38],
    [third.id, 8],
  ]);
});
