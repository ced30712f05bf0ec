import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { can } from "~/access/can";
import { documentPage } from "~/modules/documents/document-page.server";
import { documentFacts } from "~/modules/documents/find-document.server";
import { beginTrial } from "~/modules/ideas/begin-trial.server";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { leaveTrial } from "~/modules/ideas/leave-trial.server";
import { mayTryDocument } from "~/modules/ideas/may-try-document";
import { newTrialPage } from "~/modules/ideas/new-trial-page.server";
import { removeTrial } from "~/modules/ideas/remove-trial.server";
import { restoreTrial } from "~/modules/ideas/restore-trial.server";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aTrial, invitation, joinedBy } from "../../support/trials";
import { aClub, aMember, anOrganisation, aSeat, aStaffMember, as, refusalOf } from "../../support/world";

/** A draft by invitation that its owner lets members try. */
async function aDraftTried() {
  const club = await aClub();
  const [owner, curator] = [await aMember(club), await aMember(club, undefined, { role: "moderator" })];
  const document = await aDocument({ club, author: owner, documentEntry: "invitation", body: "Cut it thinner." });
  const of = `document:${document.id}`;
  const trial = await aTrial(of, owner);
  const [one, two] = [await aMember(club), await aMember(club)];
  const reads = async (person: { id: number }) =>
    (await documentPage(await as(person), document.id))?.bodyHtml.includes("thinner") ?? false;
  return { club, owner, curator, document, of, trial, trialId: trial.id, one, two, reads };
}
const told = { learnt: "Thin is better.", changes: "It says so now." };

test("who joins reads the draft until the result is told, and does nothing else there; others read nothing", async () => {
  const { document, trial, trialId, owner, curator, one, two, reads } = await aDraftTried();
  expect([await reads(one), await documentPage(guest, document.id)]).toEqual([false, null]);
  await joinedBy(trial, one);
  expect([await reads(one), await reads(two)]).toEqual([true, false]);
  const facts = await documentFacts(database, document.id);
  const actor = await as(one);
  const acts = ["document.see", "document.open", "document.write", "document.suggest", "document.remark"] as const;
  expect(acts.map((name) => facts && can(actor, name, facts))).toEqual([true, false, false, false, false]);
  const tried = { path: `/documents/${document.id}`, title: document.title };
  for (const person of [one, owner, curator])
    expect(await trialPage(await as(person), trialId)).toMatchObject({ ofDraft: true, tried });
  for (const person of [await as(two), guest])
    expect(await trialPage(person, trialId)).toMatchObject({ ofDraft: true, tried: null });
  unwrap(await finishTrial(await as(owner), { trialId, ...told }));
  expect([await reads(one), (await trialPage(actor, trialId))?.tried]).toEqual([false, null]);
});

test("who leaves the trial or the club reads it no longer, nor anybody while the trial or the document is removed", async () => {
  const { club, document, trial, trialId, owner, one, two, reads } = await aDraftTried();
  const three = await aMember(club);
  for (const person of [one, two, three]) await joinedBy(trial, person);
  unwrap(await leaveTrial(await as(one), { trialId }));
  await database.membership.deleteMany({ where: { personId: three.id } });
  expect([await reads(one), await reads(two), await reads(three)]).toEqual([false, true, false]);
  unwrap(await removeTrial(await as(owner), { trialId, reason: "Not yet." }));
  expect(await reads(two)).toBe(false);
  unwrap(await restoreTrial(await as(owner), { trialId }));
  expect(await reads(two)).toBe(true);
  const gone = { removedAt: new Date(), removedById: owner.id };
  await database.document.update({ where: { id: document.id }, data: gone });
  expect(await reads(two)).toBe(false);
});

test("only its owners invite to what is not out: neither curators, nor other members, nor who speaks for buyers", async () => {
  const { club, curator, document, of, owner, one } = await aDraftTried();
  const buyers = await anOrganisation({ side: "buyer" });
  await aSeat(club, buyers, "buyer");
  const speaker = await aStaffMember(buyers, await aMember(club));
  for (const person of [curator, one, speaker])
    expect(refusalOf(await beginTrial(await as(person), invitation(of))).kind).toBe("forbidden");
  const page = async (person: { id: number }) => newTrialPage(await as(person), { slug: club.slug, of, viewer: null });
  expect([(await page(owner))?.tried.unpublished, await page(curator)]).toEqual([true, null]);
  for (const [person, may] of [[owner, true] as const, [curator, false] as const]) {
    const shown = await documentPage(await as(person), document.id);
    expect(shown && mayTryDocument(await as(person), shown.document)).toBe(may);
  }
  await database.document.update({ where: { id: document.id }, data: { state: "archived" } });
  expect(refusalOf(await beginTrial(await as(owner), invitation(of))).kind).toBe("missing");
});

test("what was brought out meanwhile is read by everybody, and the trial says so", async () => {
  const { document, trial, trialId, owner, curator, one, reads } = await aDraftTried();
  await joinedBy(trial, one);
  await bringOut(document.id, { owner, curator });
  expect([await reads(one), (await documentPage(guest, document.id))?.bodyHtml.includes("thinner")]).toEqual([
    true,
    true,
  ]);
  const tried = { path: `/documents/${document.id}`, title: document.title };
  expect(await trialPage(guest, trialId)).toMatchObject({ ofDraft: false, tried });
});
