import { expect, it } from "vitest";
import { openText } from "~/modules/documents/open-text.server";
import { saveCredits } from "~/modules/documents/save-credits.server";
import { database } from "~/platform/db/database.server";
import { aVersion } from "../../support/authored";
import { aDocument } from "../../support/documents";
import { aVoice, write } from "../../support/shared-text";
import { aClub, aMember, anOrganisation } from "../../support/world";

it("keeps with a version who wrote which stretch, and how much stands from whom", async () => {
  const club = await aClub();
  const { id: documentId, owner: author } = await aDocument({ club, body: "Puppies eat four times a day." });
  const clinic = await anOrganisation({ kind: "clinic", side: "neutral" });
  const vet = await aMember(club);
  const speaks = aVoice(vet.id, { organisationId: clinic.id, side: "neutral", title: "Vet" });
  await write(documentId, speaks, "Puppies eat four times a day.\n\nSee a vet after a day of vomiting.");
  const version = await aVersion(documentId);
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
  const { id: documentId } = await aDocument({ body: "Puppies eat four times a day." });
  const { id } = await aVersion(documentId);
  const doc = await openText(database, documentId);
  await database.$transaction((db) => saveCredits(db, id, { documentId, doc }));
  expect(await database.documentCredit.count()).toBe(1);
});

it("words that somebody else brings back are still their first writer's", async () => {
  const club = await aClub();
  const { id: documentId, owner: author } = await aDocument({ club });
  const [other, third] = [await aMember(club), await aMember(club)];
  const first = "Puppies eat four times a day.\n\nThey sleep a lot.";
  await write(documentId, aVoice(author.id), first);
  await write(documentId, aVoice(other.id), "Something wholly different.");
  await write(documentId, aVoice(third.id), `${first}\n\nAnd play.`);
  const { credits } = await aVersion(documentId);
  expect(credits.map(({ personId, characters }) => [personId, characters])).toEqual([
    [author.id, 38],
    [third.id, 8],
  ]);
});
