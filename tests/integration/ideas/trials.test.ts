import { describe, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { beginTrial } from "~/modules/ideas/begin-trial.server";
import { changeTrial } from "~/modules/ideas/change-trial.server";
import { trialBegun, trialChanged, trialJoined, trialLeft } from "~/modules/ideas/events";
import { joinTrial } from "~/modules/ideas/join-trial.server";
import { leaveTrial } from "~/modules/ideas/leave-trial.server";
import { lineagePage } from "~/modules/ideas/lineage-page.server";
import { trialList } from "~/modules/ideas/trial-list.server";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, bringOut } from "../../support/documents";
import { aCommitment, anIdea, dayAfter } from "../../support/ideas-world";
import { aTrial, invitation, joinedBy, reportedBy } from "../../support/trials";
import {
  aClub,
  aMember,
  anOrganisation,
  aPerson,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

/** A wish that a seller has promised, with somebody who speaks for it. */
async function aPromise() {
  const [club, organisation] = [await aClub(), await anOrganisation()];
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const idea = await anIdea({ club });
  const { commitmentId } = await aCommitment(idea, { organisation, author: speaker });
  return { club, organisation, speaker, idea, commitmentId, of: `idea:${idea.id}` };
}

describe("inviting to try", () => {
  test("is for who promised it; it hangs on the promise, and stands on the wish's page and in the club's list", async () => {
    const { club, organisation, speaker, idea, commitmentId, of } = await aPromise();
    const trial = await aTrial(of, speaker, { as: String(organisation.id), question5: "Would you buy it?" });
    expect(trial).toMatchObject({ ideaId: idea.id, commitmentId, side: "seller", places: 3, joinedCount: 0 });
    const page = await trialPage(guest, trial.id);
    expect(page).toMatchObject({ state: "running", tried: { path: `/ideas/${idea.id}`, title: idea.title } });
    expect(page?.questions.map(({ position, text }) => [position, text])).toEqual([
      [1, "Does one see what is left?"],
      [2, "Does the glass hold?"],
      [3, "Would you buy it?"],
    ]);
    for (const wish of [{ clubId: club.id }, { ideaId: idea.id }, { finished: false }])
      expect((await trialList(guest, wish)).items.map(({ id }) => id)).toEqual([trial.id]);
    expect((await trialList(guest, { finished: true })).items).toEqual([]);
    const lineage = await lineagePage(guest, idea.id);
    expect(lineage?.links).toContainEqual(
      expect.objectContaining({ from: `commitment:${commitmentId}`, to: `trial:${trial.id}` }),
    );
    const event = { trialId: trial.id, ideaId: idea.id, documentId: null, organisationId: organisation.id };
    expect(await published(trialBegun)).toMatchObject([event]);
  });

  test("is for owners of a document that is out, curators, and those who speak for buyers", async () => {
    const club = await aClub();
    const [owner, curator] = [await aMember(club), await aMember(club, undefined, { role: "moderator" })];
    const draft = await aDocument({ club, author: owner });
    const of = `document:${draft.id}`;
    expect(refusalOf(await beginTrial(await as(curator), invitation(of))).kind).toBe("forbidden");
    await bringOut(draft.id, { owner, curator });
    const buyers = await anOrganisation({ side: "buyer" });
    await aSeat(club, buyers, "buyer");
    for (const person of [owner, curator, await aStaffMember(buyers, await aMember(club))]) {
      const trial = await aTrial(of, person);
      expect(trial).toMatchObject({ documentId: draft.id, ideaId: null, commitmentId: null });
    }
    expect((await trialList(guest, { documentId: draft.id })).items).toHaveLength(3);
    expect(refusalOf(await beginTrial(await as(await aMember(club)), invitation(of))).kind).toBe("forbidden");
  });

  test("is refused to whoever only wished for it, to strangers, and without what is asked for", async () => {
    const { idea, speaker, organisation, of } = await aPromise();
    for (const person of [idea.author, await aPerson()])
      expect(refusalOf(await beginTrial(await as(person), invitation(of))).kind).toBe("forbidden");
    expect(refusalOf(await beginTrial(guest, invitation(of))).kind).toBe("forbidden");
    const actor = await as(speaker);
    const wrong = {
      of: "question:1",
      title: "Tin",
      what: "It.",
      forWhom: "Us",
      places: "201",
      dueOn: dayAfter(-2),
      question1: "",
      question2: "Hm?",
      question4: "Hm?",
    };
    for (const [field, value] of Object.entries(wrong))
      expect(refusalOf(await beginTrial(actor, invitation(of, { [field]: value }))).fields).toHaveProperty(field);
    expect(refusalOf(await beginTrial(actor, invitation("idea:999999"))).kind).toBe("missing");
    const other = await aStaffMember(await anOrganisation());
    expect(refusalOf(await beginTrial(await as(other), invitation(of, { as: organisation.id }))).kind).toBe(
      "forbidden",
    );
  });

  test("can be said differently, but not with fewer places than are taken", async () => {
    const { club, speaker, idea, of } = await aPromise();
    const trial = await aTrial(of, speaker);
    await joinedBy(trial, await aMember(club));
    await joinedBy(trial, await aMember(club));
    const sent = { ...invitation(of), trialId: trial.id, places: "2", dueOn: dayAfter(20) };
    expect(refusalOf(await changeTrial(await as(speaker), { ...sent, places: "1" })).fields).toHaveProperty("places");
    expect(refusalOf(await changeTrial(await as(idea.author), sent)).kind).toBe("forbidden");
    unwrap(await changeTrial(await as(speaker), sent));
    expect(await trialPage(guest, trial.id)).toMatchObject({ places: 2, lastDay: dayAfter(20) });
    expect(await published(trialChanged)).toHaveLength(1);
  });
});

describe("a place", () => {
  test("is taken once, by anybody of the club but who invited, while there are some", async () => {
    const { club, speaker, organisation, of } = await aPromise();
    const trial = await aTrial(of, speaker, { places: "2", as: String(organisation.id) });
    const trialId = trial.id;
    const [one, two] = [await aMember(club), await aPerson()];
    expect(refusalOf(await joinTrial(guest, { trialId })).kind).toBe("forbidden");
    expect(refusalOf(await joinTrial(await as(speaker), { trialId })).message).toBe("trials:problem.own");
    await joinedBy(trial, one);
    expect(refusalOf(await joinTrial(await as(one), { trialId })).message).toBe("trials:problem.joined");
    await joinedBy(trial, two);
    expect(await database.membership.count({ where: { clubId: club.id, personId: two.id } })).toBe(1);
    expect(refusalOf(await joinTrial(await as(await aMember(club)), { trialId })).message).toBe("trials:problem.full");
    expect(refusalOf(await joinTrial(await as(one), { trialId: 999_999 })).kind).toBe("missing");
    expect(await trialPage(await as(one), trialId)).toMatchObject({ joinedCount: 2, mine: { joined: true } });
    expect(await published(trialJoined)).toHaveLength(2);
  });

  test("is given back, unless one has said how it went; after the last day nobody joins", async () => {
    const { club, speaker, of } = await aPromise();
    const trial = await aTrial(of, speaker);
    const trialId = trial.id;
    const [one, two] = [await aMember(club), await aMember(club)];
    await joinedBy(trial, one);
    unwrap(await leaveTrial(await as(one), { trialId }));
    expect(refusalOf(await leaveTrial(await as(one), { trialId })).kind).toBe("forbidden");
    await reportedBy(trial, two);
    expect(refusalOf(await leaveTrial(await as(two), { trialId })).message).toBe("trials:problem.told");
    expect(refusalOf(await leaveTrial(await as(two), { trialId: 999_999 })).kind).toBe("missing");
    expect(await published(trialLeft)).toHaveLength(1);
    const later = new Date(Date.now() + 20 * 86_400_000);
    expect(refusalOf(await joinTrial(await as(one), { trialId }, { now: later })).message).toBe("trials:problem.ended");
  });
});
