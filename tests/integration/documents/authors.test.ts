import { describe, expect, it } from "vitest";
import { guest } from "~/access/actor";
import { authorsPage } from "~/modules/documents/authors-page.server";
import { documentCredits } from "~/modules/documents/document-credits.server";
import { writtenDocuments } from "~/modules/documents/written-documents.server";
import { aVersion } from "../../support/authored";
import { aDocument } from "../../support/documents";
import { aVoice, write } from "../../support/shared-text";
import { aClub, aMember, anOrganisation, as } from "../../support/world";

const words = { buyer: "Buyers", seller: "Sellers", neutral: "Neutral", self: "for themselves" };
const wish = (by: "author" | "organisation" | "side" = "author", working = false) => ({ by, working, words });

/** An owner's sentence and a vet's, published; then a third adds one more that is not. */
async function aGuide({ visibility = "public" as "public" | "private" } = {}) {
  const club = await aClub({ visibility });
  const clinic = await anOrganisation({ kind: "clinic", side: "neutral", name: "Paw Clinic" });
  const [owner, vet, third] = [await aMember(club), await aMember(club), await aMember(club)];
  const first = "Puppies eat **four** times a day.";
  const document = await aDocument({ club, author: owner, body: first });
  const speaks = aVoice(vet.id, { organisationId: clinic.id, side: "neutral", title: "Vet" });
  await write(document.id, speaks, `${first}\n\nSee a vet after a day of vomiting.`);
  await aVersion(document.id, { publish: true });
  await write(document.id, aVoice(third.id), `${first}\n\nSee a vet after a day of vomiting.\n\nPlay with them too.`);
  return { club, clinic, document, owner, vet, third };
}

describe("the page of authors", () => {
  it("shows readers the published text, each stretch as its writer's, with the credit list", async () => {
    const { document, owner, vet } = await aGuide();
    const page = await authorsPage(guest, document.id, wish());
    expect(
      page?.groups.map(({ number, side, characters, members }) => [number, side, characters, members[0]?.name]),
    ).toEqual([
      [1, "neutral", 27, vet.name],
      [2, "buyer", 24, owner.name],
    ]);
    expect(page?.letters).toBe(51);
    expect(page?.html).toContain(`<span class="sr-only">${owner.name}: </span>Puppies eat <strong>four</strong> times`);
    expect(page?.html).toContain(`<span class="sr-only">${vet.name}, Paw Clinic: </span>See a vet`);
    expect(page?.html).not.toContain("Play");
  });

  it("shows writers the text as it stands now when they ask for it, and readers never", async () => {
    const { document, owner, third } = await aGuide();
    const page = await authorsPage(await as(owner), document.id, wish("author", true));
    expect(page?.groups.map(({ members }) => members[0]?.personId)).toContain(third.id);
    expect(page?.html).toContain("Play with them too.");
    expect((await authorsPage(guest, document.id, wish("author", true)))?.html).not.toContain("Play");
  });

  it.each([
    ["organisation", ["Paw Clinic: ", "for themselves: "]],
    ["side", ["Neutral: ", "Buyers: "]],
  ] as const)("colours by %s", async (by, names) => {
    const { document } = await aGuide();
    const page = await authorsPage(guest, document.id, wish(by));
    for (const name of names) expect(page?.html).toContain(`<span class="sr-only">${name}</span>`);
    expect(page?.groups).toHaveLength(2);
  });

  it("is not there for those who may not see the document", async () => {
    const { document } = await aGuide({ visibility: "private" });
    expect(await authorsPage(guest, document.id, wish())).toBeNull();
    expect(await authorsPage(guest, 99_999, wish())).toBeNull();
  });
});

it("the credit list counts what stands in the published text", async () => {
  const { document, vet, owner, clinic } = await aGuide();
  expect(await documentCredits(document.id)).toMatchObject([
    { name: vet.name, characters: 27, authorTitle: "Vet", organisation: { slug: clinic.slug } },
    { name: owner.name, characters: 24, organisation: null },
  ]);
});

describe("the documents somebody wrote in", () => {
  it("are listed for a person and for an organisation, with their share", async () => {
    const { document, vet, clinic, third } = await aGuide();
    const found = [{ id: document.id, characters: 27, ofCharacters: 51 }];
    expect(await writtenDocuments(guest, { personId: vet.id })).toMatchObject(found);
    expect(await writtenDocuments(guest, { organisationId: clinic.id })).toMatchObject(found);
    expect(await writtenDocuments(guest, { personId: third.id })).toEqual([]);
  });

  it("show nobody what they may not see", async () => {
    const { vet, owner } = await aGuide({ visibility: "private" });
    expect(await writtenDocuments(guest, { personId: vet.id })).toEqual([]);
    expect(await writtenDocuments(await as(owner), { personId: vet.id })).toHaveLength(1);
  });
});
