import { expect, test } from "vitest";
import { changeClub } from "~/modules/network/change-club.server";
import { clubStory } from "~/modules/network/club-front.server";
import { clubChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("an owner changes what the club says and how one enters", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  unwrap(await changeClub(await as(owner), { clubId: club.id, name: "ใหม่", story: "## เรื่อง", entry: "request" }));
  expect(await database.club.findUniqueOrThrow({ where: { id: club.id } })).toMatchObject({
    name: "ใหม่",
    slug: club.slug,
    entry: "request",
    storyText: "เรื่อง",
  });
  expect(await published(clubChanged)).toEqual([{ clubId: club.id }]);
});

test("the story comes from the editor, too, and is read there again as it was; hostile words lose what would run", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  expect(await clubStory(club.id)).toEqual({ markdown: "", json: null });
  const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
  const said = [
    { type: "text", text: "We meet " },
    { type: "text", text: "<img src=x onerror=alert(1)>", marks: [{ type: "bold" }, link] },
  ];
  const json = { type: "doc", content: [{ type: "paragraph", content: said }] };
  const words = { clubId: club.id, name: "Dogs" };
  unwrap(await changeClub(await as(owner), { ...words, story: "not this", storyJson: JSON.stringify(json) }));
  const kept = await database.club.findUniqueOrThrow({ where: { id: club.id } });
  expect(kept.storyText).toBe("We meet <img src=x onerror=alert(1)>");
  expect(kept.storyHtml).not.toMatch(/<img|javascript:/);
  expect(await clubStory(club.id)).toMatchObject({ json: kept.story });

  const strange = JSON.stringify({ type: "doc", content: [{ type: "iframe", attrs: { src: "//evil.example" } }] });
  for (const storyJson of [strange, "{", JSON.stringify("doc")])
    expect(refusalOf(await changeClub(await as(owner), { ...words, storyJson })).fields).toHaveProperty("story");
  unwrap(await changeClub(await as(owner), { ...words, story: "", storyJson: "" }));
  expect(await clubStory(club.id)).toEqual({ markdown: "", json: null });
});

test("moderators change nothing; a private club is not there for strangers", async () => {
  const club = await aClub({ visibility: "private", entry: "invitation" });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const words = { clubId: club.id, name: "ใหม่" };
  expect(refusalOf(await changeClub(await as(moderator), words)).kind).toBe("forbidden");
  expect(refusalOf(await changeClub(await as(await aPerson()), words)).kind).toBe("missing");
});

test("a private club invites", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const refusal = refusalOf(
    await changeClub(await as(owner), { clubId: club.id, name: "ใหม่", visibility: "private", entry: "request" }),
  );
  expect(refusal.fields).toEqual({ entry: "network:problem.private-invites" });
});
