import { expect, test } from "vitest";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { selectUnderWay, type UnderWay } from "~/modules/ideas/under-way.server";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { database } from "~/platform/db/database.server";
import { rows } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { loader as clubFeed } from "~/routes/_knowledge+/feeds.clubs.$slug._index";
import { loader as topicFeed } from "~/routes/_knowledge+/feeds.clubs.$slug.topics.$topic";
import { loader as clubFrontLoader } from "~/routes/_network+/clubs.$slug._index";
import { asked, contextOf } from "../../support/calls";
import { aCommitment, anIdea, dayAfter } from "../../support/ideas-world";
import { aTrial, joinedBy } from "../../support/trials";
import { aClub, aMember, anOrganisation, aSeat, aStaffMember, as } from "../../support/world";

const today = dayAfter(0);
const underWay = async (club: { id: number }, personId = 0, day = today) =>
  (await rows<UnderWay>(selectUnderWay(club.id, { personId, today: day }))).map(({ kind, id }) => `${kind} ${id}`);

/** A club with a wish that waits, one that was fulfilled and a trial of it. */
async function aBusyClub() {
  const club = await aClub();
  const [curator, member] = [await aMember(club, undefined, { role: "moderator" }), await aMember(club)];
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const topic = await database.topic.create({ data: { clubId: club.id, slug: "tins", name: "Tins", kind: "subject" } });
  const [open, done] = [await anIdea({ club }), await anIdea({ club })];
  await database.ideaTopic.create({ data: { ideaId: done.id, topicId: topic.id } });
  const { commitmentId } = await aCommitment(done, { organisation, author: speaker });
  const told = { commitmentId, shipped: "true", text: "There is a window in every tin now." };
  unwrap(await finishCommitment(await as(speaker), told));
  const trial = await aTrial(`idea:${open.id}`, curator, { places: "2" });
  return { club, curator, member, organisation, open, done, trial, topic };
}

test("a club's front shows the trial to join, the wish that gathers votes and the promise kept last", async () => {
  const { club, member, organisation, open, done, trial } = await aBusyClub();
  expect(await underWay(club)).toEqual([`trial ${trial.id}`, `idea ${open.id}`, `outcome ${done.id}`]);
  const context = await contextOf(member);
  const front = await clubFrontLoader({ request: asked(`/clubs/${club.slug}`), params: { slug: club.slug }, context });
  expect(front.underWay).toMatchObject([
    { kind: "trial", title: trial.title, count: 2, day: dayAfter(14), name: null },
    { kind: "idea", title: open.title, count: 1 },
    { kind: "outcome", title: done.title, count: 1, name: organisation.name },
  ]);
});

test("what somebody has joined waits for them no more; others still see it", async () => {
  const { club, curator, member, open, done, trial } = await aBusyClub();
  expect(await underWay(club, curator.id)).toEqual([`idea ${open.id}`, `outcome ${done.id}`]);
  await joinedBy(trial, member);
  unwrap(await voteOnIdea(await as(member), { ideaId: open.id, interest: "none" }));
  expect(await underWay(club, member.id)).toEqual([`outcome ${done.id}`]);
  expect(await underWay(club)).toContain(`trial ${trial.id}`);
});

test("a trial that is full, over or told, a wish that became part of another and old news are left out", async () => {
  const { club, curator, open, done, trial } = await aBusyClub();
  const later = await anIdea({ club });
  unwrap(await mergeIdea(await as(curator), { ideaId: open.id, into: String(later.id), reason: "The same wish." }));
  expect(await underWay(club)).toEqual([`trial ${trial.id}`, `idea ${later.id}`, `outcome ${done.id}`]);
  expect(await underWay(club, 0, dayAfter(15))).not.toContain(`trial ${trial.id}`);
  expect(await underWay(club, 0, dayAfter(32))).toEqual([`idea ${later.id}`]);
  for (let n = 0; n < 2; n += 1) await joinedBy(trial, await aMember(club));
  expect(await underWay(club)).not.toContain(`trial ${trial.id}`);
  const other = await aTrial(`idea:${later.id}`, curator);
  expect(await underWay(club)).toContain(`trial ${other.id}`);
  const told = { trialId: other.id, learnt: "Condensation hides the leaves.", changes: "The lid gets a vent." };
  unwrap(await finishTrial(await as(curator), told));
  expect(await underWay(club)).not.toContain(`trial ${other.id}`);
});

test("feeds of a club and of a topic tell its wishes and what was done for them", async () => {
  const { club, open, done, topic } = await aBusyClub();
  const context = await contextOf(null);
  const read = async (loader: typeof clubFeed, params: Record<string, string>) =>
    (await loader({ request: asked("/feeds"), params, context })).text();
  const ofClub = await read(clubFeed, { slug: club.slug });
  for (const path of [`/ideas/${open.id}<`, `/ideas/${done.id}<`, `/ideas/${done.id}/lineage<`])
    expect(ofClub).toContain(path);
  const ofTopic = await read(topicFeed, { slug: club.slug, topic: topic.slug });
  expect(ofTopic).toContain(`/ideas/${done.id}/lineage<`);
  expect(ofTopic).not.toContain(`/ideas/${open.id}<`);
});
