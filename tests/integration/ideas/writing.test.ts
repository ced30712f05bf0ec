import { describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { editIdea } from "~/modules/ideas/edit-idea.server";
import { ideaEdited, ideaRemoved, ideaRestored, ideaWritten } from "~/modules/ideas/events";
import { ideaPage } from "~/modules/ideas/idea-page.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { restoreIdea } from "~/modules/ideas/restore-idea.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { uploadImage } from "~/modules/interactions/upload-image.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "../../support/ideas-world";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  as,
  published,
  refusalOf,
} from "../../support/world";

const words = { kind: "want", title: "A trial pack of 200 grams", body: "A big pack is too much to find out." };
const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (one) => one.charCodeAt(0),
);

describe("an idea", () => {
  test("is written with a picture, asked of a seller, and wanted by its author first", async () => {
    const [club, brand] = [await aClub(), await anOrganisation()];
    await aSeat(club, brand);
    const author = await aPerson();
    const { key: pictureKey } = unwrap(await uploadImage(await as(author), { file: picture }));
    const sent = { ...words, clubId: club.id, of: brand.slug, interest: "wouldBuy", pictureKey };
    const { ideaId } = unwrap(await writeIdea(await as(author), sent));
    const page = await ideaPage(await as(author), ideaId);
    expect(page).toMatchObject({ voteCount: 1, weight: 2, state: "open", asked: { slug: brand.slug } });
    expect(page?.mine).toMatchObject({ voted: true, interest: "wouldBuy", own: true });
    expect(page?.pictureKey).toBe(pictureKey);
    expect(await database.membership.count({ where: { clubId: club.id, personId: author.id } })).toBe(1);
    const [event] = await published(ideaWritten);
    expect(event).toMatchObject({ ideaId, askedOrganisationId: brand.id, kind: "want" });
  });

  test("for a variant says of what and how, and is asked of whoever offers it", async () => {
    const [club, brand] = [await aClub(), await anOrganisation()];
    await aSeat(club, brand);
    const author = await as(await aMember(club));
    const offering = await database.offering.create({
      data: { organisationId: brand.id, kind: "product", name: "Sardines", position: 1, createdById: author.id },
    });
    const wish = { ...words, clubId: club.id, kind: "variant" };
    expect(refusalOf(await writeIdea(author, wish)).fields).toEqual({
      variant: "ideas:problem.say-variant",
      offeringName: "ideas:problem.say-offering",
    });
    expect(refusalOf(await writeIdea(author, { ...wish, variant: "no tin", offering: "999" })).fields).toEqual({
      offering: "ideas:problem.no-such-offering",
    });
    const variant = { ...wish, variant: "no tin, 20 baht less", offering: String(offering.id) };
    const { ideaId } = unwrap(await writeIdea(author, variant));
    expect(await ideaPage(guest, ideaId)).toMatchObject({
      variant: { of: "Sardines", how: "no tin, 20 baht less", shelf: `/organisations/${brand.slug}/environment` },
      asked: { slug: brand.slug },
    });
  });

  test("is tied to the question it came of, when that stands in the same club", async () => {
    const question = await aQuestion();
    const idea = await anIdea({ club: question.club, from: `question:${question.id}` });
    await anIdea({ from: `question:${question.id}` });
    expect(await database.lineageLink.findMany()).toMatchObject([
      { fromKind: "question", fromId: question.id, toKind: "idea", toId: idea.id, byId: null },
    ]);
  });

  test("is refused to guests and where it says too little, or asks nobody of the club", async () => {
    const club = await aClub();
    const sent = { ...words, clubId: club.id };
    const author = await as(await aMember(club));
    expect(refusalOf(await writeIdea(guest, sent)).kind).toBe("forbidden");
    expect(refusalOf(await writeIdea(author, { ...sent, title: "Pack" })).fields).toHaveProperty("title");
    expect(refusalOf(await writeIdea(author, { ...sent, body: "" })).fields).toHaveProperty("body");
    expect(refusalOf(await writeIdea(author, { ...sent, kind: "other" })).fields).toHaveProperty("kind");
    expect(refusalOf(await writeIdea(author, { ...sent, of: "nobody" })).fields).toHaveProperty("of");
    const { key: another } = unwrap(await uploadImage(await as(await aPerson()), { file: picture }));
    for (const pictureKey of [another, "none.webp"])
      expect(refusalOf(await writeIdea(author, { ...sent, pictureKey })).fields).toHaveProperty("file");
    const privately = await aClub({ visibility: "private", entry: "invitation" });
    expect(refusalOf(await writeIdea(author, { ...sent, clubId: privately.id })).kind).toBe("forbidden");
  });

  test("is edited by its author, who may take the picture away, and by nobody else", async () => {
    const idea = await anIdea();
    const author = await as(idea.author);
    const change = { ...words, ideaId: idea.id, title: "A tin with two windows" };
    expect(refusalOf(await editIdea(await as(await aMember(idea.club)), change)).kind).toBe("forbidden");
    unwrap(await editIdea(author, { ...change, file: picture }));
    expect((await ideaPage(guest, idea.id))?.pictureKey).not.toBeNull();
    unwrap(await editIdea(author, { ...change, dropPicture: "true" }));
    const page = await ideaPage(guest, idea.id);
    expect(page).toMatchObject({ title: "A tin with two windows", pictureKey: null });
    expect(page?.editedAt).not.toBeNull();
    expect(await published(ideaEdited)).toHaveLength(2);
    expect(refusalOf(await editIdea(author, { ...change, ideaId: 999_999 })).kind).toBe("missing");
  });

  test("is removed with a reason, is then seen by its author and curators only, and comes back", async () => {
    const idea = await anIdea();
    const author = await as(idea.author);
    const gone = { ideaId: idea.id, reason: "I found one." };
    expect(refusalOf(await removeIdea(author, { ideaId: idea.id, reason: "" })).fields).toHaveProperty("reason");
    expect(refusalOf(await removeIdea(await as(await aMember(idea.club)), gone)).kind).toBe("forbidden");
    expect(refusalOf(await restoreIdea(author, gone)).kind).toBe("conflict");
    unwrap(await removeIdea(author, gone));
    expect(await ideaPage(guest, idea.id)).toBeNull();
    expect((await ideaPage(author, idea.id))?.removed).toMatchObject({ reason: "I found one." });
    expect(refusalOf(await restoreIdea(await as(await aMember(idea.club)), gone)).kind).toBe("forbidden");
    unwrap(await restoreIdea(author, gone));
    expect(await ideaPage(guest, idea.id)).not.toBeNull();
    expect([await published(ideaRemoved), await published(ideaRestored)].map((one) => one.length)).toEqual([1, 1]);
  });

  test("that an organisation promised cannot be hidden by its author, but by a curator", async () => {
    const idea = await anIdea();
    await database.idea.update({ where: { id: idea.id }, data: { state: "committed" } });
    const gone = { ideaId: idea.id, reason: "Not mine any more." };
    expect(refusalOf(await removeIdea(await as(idea.author), gone)).message).toBe("ideas:problem.promised");
    const moderator = await aMember(idea.club, undefined, { role: "moderator" });
    expect((await removeIdea(await as(moderator), gone)).ok).toBe(true);
  });
});
