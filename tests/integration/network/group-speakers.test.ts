import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { addExternalClub, removeExternalClub } from "~/modules/alliances/add-external-club.server";
import { linksPage } from "~/modules/alliances/links-page.server";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { questionPage } from "~/modules/knowledge/question-page.server";
import { claimGroup } from "~/modules/network/claim-group.server";
import { credentialsToCheck } from "~/modules/network/credentials-to-check.server";
import { refuseCredential, verifyCredential } from "~/modules/network/decide-credential.server";
import { credentialClaimed, credentialRefused, credentialRevoked } from "~/modules/network/events";
import { revokeCredential } from "~/modules/network/revoke-credential.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { paper } from "../../support/credentials";
import {
  aClub,
  aComment,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  as,
  published,
  refusalOf,
} from "../../support/world";

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const proof = "https://www.facebook.com/groups/1/posts/2";

/** A club with a group elsewhere as its party, and a member who says that she speaks for it. */
async function aGroup() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const entry = { clubId: club.id, name: "Bangkok Beagles", kind: "facebook", url: "", contact: "", note: "" };
  const { externalClubId } = unwrap(await addExternalClub(await as(owner), entry));
  const oat = await aMember(club);
  const [moderator, council] = [await aMember(club, undefined, { role: "moderator" }), await aPerson()];
  await aSeat(
    club,
    await anOrganisation({ owner: council, kind: "association", side: "neutral" }),
    "neutral",
    "intermediary",
  );
  const actors = {
    owner: await as(owner),
    oat: await as(oat),
    moderator: await as(moderator),
    council: await as(council),
  };
  const claim = { externalClubId, proof, validUntil: inDays(90) };
  return { club, oat, actors, claim, externalClubId };
}

async function confirmed() {
  const group = await aGroup();
  const { credentialId } = unwrap(await claimGroup(group.actors.oat, group.claim));
  unwrap(await verifyCredential(group.actors.moderator, { credentialId }));
  return { ...group, credentialId };
}

test("who was confirmed stands beside the group and beside what they write, and is no licence to anything", async () => {
  const { club, oat, actors, credentialId } = await confirmed();
  const [group] = (await linksPage(guest, club.slug))?.outside ?? [];
  expect(group).toMatchObject({ own: null, speakers: [{ handle: oat.handle }] });
  const question = await aQuestion({ club });
  await anAnswer(question, { author: oat });
  const voice = async () => (await answerList(guest, { authorId: oat.id })).items[0]?.voice;
  expect((await voice())?.credentials).toEqual([{ kind: "groupSpeaker", holds: true, of: "Bangkok Beagles" }]);
  expect((await as(oat)).credentials).toEqual([]);
  unwrap(await revokeCredential(actors.council, { credentialId, reason: "The group chose another." }));
  expect((await voice())?.credentials).toEqual([]);
  expect((await linksPage(guest, club.slug))?.outside[0]?.speakers).toEqual([]);
});

test("in another club it does not stand beside what they write, on the page as little as in lists", async () => {
  const { club, oat } = await confirmed();
  const shown = async (place: { id: number }) => {
    const question = await aQuestion({ club: place, author: oat });
    const answer = await anAnswer(question, { author: oat });
    await aComment({ kind: "answer", id: answer.id, clubId: place.id }, { author: oat });
    const page = await questionPage(guest, question.id);
    const said = page?.answers.find(({ id }) => id === answer.id);
    const { items } = await answerList(guest, { authorId: oat.id });
    return [
      page?.question.voice,
      said?.voice,
      said?.comments[0]?.voice,
      items.find(({ id }) => id === answer.id)?.voice,
    ].map((voice) => voice?.credentials.map(({ of }) => of));
  };
  const here = ["Bangkok Beagles"];
  expect(await shown(club)).toEqual([here, here, here, here]);
  expect(await shown(await aClub())).toEqual([[], [], [], []]);
});

test("moderators of the club and its intermediaries confirm, whoever says it does not, and neither do others", async () => {
  const { club, actors, claim } = await aGroup();
  const { credentialId } = unwrap(await claimGroup(actors.oat, claim));
  const elsewhere = await as(await aMember(await aClub(), undefined, { role: "owner" }));
  for (const actor of [actors.oat, await as(await aMember(club)), elsewhere, guest])
    expect(refusalOf(await verifyCredential(actor, { credentialId })).kind).toBe("forbidden");
  for (const actor of [actors.owner, actors.moderator, actors.council])
    expect((await credentialsToCheck(actor, { decided: false, after: null }))?.claims).toMatchObject([
      { id: credentialId, kind: "groupSpeaker", issuer: "Bangkok Beagles", number: proof },
    ]);
  expect((await credentialsToCheck(elsewhere, { decided: false, after: null }))?.claims).toEqual([]);
  expect(await credentialsToCheck(actors.oat, { decided: false, after: null })).toBeNull();
  unwrap(await refuseCredential(actors.moderator, { credentialId, reason: "The post is gone." }));
  expect((await linksPage(actors.oat, club.slug))?.outside[0]).toMatchObject({ own: null, speakers: [] });
  expect(await published(credentialClaimed)).toMatchObject([{ kind: "groupSpeaker" }]);
});

test("a link or a letter shows it, until a day within two years, once, and only members say it", async () => {
  const { club, actors, claim } = await aGroup();
  const wrong = async (change: object, field: string) =>
    expect(refusalOf(await claimGroup(actors.oat, { ...claim, ...change })).fields).toHaveProperty(field);
  await wrong({ proof: "" }, "proof");
  await wrong({ proof: "javascript:alert(1)" }, "proof");
  await wrong({ validUntil: "" }, "validUntil");
  await wrong({ validUntil: inDays(-1) }, "validUntil");
  await wrong({ validUntil: inDays(800) }, "validUntil");
  for (const actor of [await as(await aPerson()), guest])
    expect(refusalOf(await claimGroup(actor, claim)).kind).toBe("forbidden");
  expect(refusalOf(await claimGroup(actors.oat, { ...claim, externalClubId: 999_999 })).kind).toBe("missing");
  unwrap(await claimGroup(actors.oat, { ...claim, proof: "", file: paper }));
  expect((await linksPage(actors.oat, club.slug))?.outside[0]?.own).toBe("waiting");
  expect(refusalOf(await claimGroup(actors.oat, claim)).kind).toBe("conflict");
});

test("it ends by itself on its day", async () => {
  const { club, credentialId } = await confirmed();
  await database.credential.update({ where: { id: credentialId }, data: { validUntil: new Date(Date.now() - day) } });
  expect((await linksPage(guest, club.slug))?.outside[0]?.speakers).toEqual([]);
});

test("a group that is taken off the list has no voice in the club, and those concerned hear so", async () => {
  const { oat, club, actors, claim, externalClubId, credentialId } = await confirmed();
  const other = await as(await aMember(club));
  const waiting = unwrap(await claimGroup(other, claim));
  unwrap(await removeExternalClub(actors.owner, { externalClubId }));
  const question = await aQuestion({ club });
  await anAnswer(question, { author: oat });
  const { items } = await answerList(guest, { authorId: oat.id });
  expect(items[0]?.voice.credentials).toEqual([]);
  expect([await published(credentialRevoked), await published(credentialRefused)]).toMatchObject([
    [{ credentialId }],
    [{ credentialId: waiting.credentialId }],
  ]);
});
