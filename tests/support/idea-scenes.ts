import { system } from "~/access/actor";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { finishTrial } from "~/modules/ideas/finish-trial.server";
import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { noteOverdue } from "~/modules/ideas/note-overdue.server";
import { noteTrials } from "~/modules/ideas/note-trials.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { replyToIdea } from "~/modules/ideas/reply-to-idea.server";
import { reportProgress } from "~/modules/ideas/report-progress.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { writeTrialComment } from "~/modules/ideas/write-trial-comment.server";
import { unwrap } from "~/platform/result";
import { aCommitment, anIdea } from "./ideas-world";
import { aTrial, joinedBy, reportedBy } from "./trials";
import { aMember, aSeat, as } from "./world";

type Someone = { id: number };
type Scene = Record<"club" | "moderator" | "boss" | "manager" | "speaker", Someone> & {
  organisation: { id: number; slug: string; side: "buyer" | "seller" | "neutral" };
};
const ids = (...people: Someone[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** An idea that the organisation has promised, with its wisher. */
async function promised({ club, organisation, speaker }: Scene, now?: Date) {
  await aSeat(club, organisation);
  const idea = await anIdea({ club, now });
  const { commitmentId } = await aCommitment(idea, { organisation, author: speaker, now });
  return { idea, commitmentId, author: await as(speaker) };
}

/** An idea that the organisation lets somebody try, who says how it went. */
async function tried(scene: Scene) {
  const { idea } = await promised(scene);
  const trial = await aTrial(`idea:${idea.id}`, scene.speaker, { as: String(scene.organisation.id) });
  const trier = await aMember(scene.club);
  await reportedBy(trial, trier);
  return { idea, trial, trier };
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const body = "The glass has come from the works.";

/** What has to happen for each kind of notification about ideas, and who is told then. */
export const ideaScenes = {
  "idea-asked": async ({ club, organisation, boss, manager, speaker }: Scene) => {
    await aSeat(club, organisation);
    await anIdea({ club, of: organisation.slug });
    return ids(boss, manager, speaker);
  },
  "idea-comment": async ({ club, moderator }: Scene) => {
    const idea = await anIdea({ club });
    unwrap(await writeIdeaComment(await as(moderator), { ideaId: idea.id, body: "In green, please." }));
    return ids(idea.author);
  },
  "idea-removed": async ({ club, moderator }: Scene) => {
    const idea = await anIdea({ club });
    unwrap(await removeIdea(await as(moderator), { ideaId: idea.id, reason: "Wished twice." }));
    return ids(idea.author);
  },
  "idea-merged": async ({ club, moderator }: Scene) => {
    const [idea, other] = [await anIdea({ club }), await anIdea({ club })];
    const sent = { ideaId: idea.id, into: String(other.id), reason: "The same." };
    unwrap(await mergeIdea(await as(moderator), sent));
    return ids(idea.author);
  },
  "idea-answered": async ({ club, organisation, speaker }: Scene) => {
    await aSeat(club, organisation);
    const idea = await anIdea({ club });
    const sent = { ideaId: idea.id, as: organisation.id, kind: "declined", text: body };
    unwrap(await replyToIdea(await as(speaker), sent));
    return ids(idea.author);
  },
  "idea-committed": async (scene: Scene) => ids((await promised(scene)).idea.author),
  "commitment-news": async (scene: Scene) => {
    const { idea, commitmentId, author } = await promised(scene);
    unwrap(await reportProgress(author, { commitmentId, text: body }));
    return ids(idea.author);
  },
  "commitment-overdue": async (scene: Scene) => {
    const { idea } = await promised(scene, new Date(Date.now() - 40 * 86_400_000));
    unwrap(await noteOverdue(system, {}));
    return ids(idea.author, scene.boss, scene.manager, scene.speaker);
  },
  "idea-shipped": async (scene: Scene) => {
    const { idea, commitmentId, author } = await promised(scene);
    unwrap(await finishCommitment(author, { commitmentId, shipped: "true", text: body }));
    return ids(idea.author);
  },
  "idea-ended": async (scene: Scene) => {
    const { idea, commitmentId, author } = await promised(scene);
    unwrap(await finishCommitment(author, { commitmentId, shipped: "false", text: body }));
    return ids(idea.author);
  },
  "trial-begun": async (scene: Scene) => ids((await tried(scene)).idea.author),
  "trial-reported": async (scene: Scene) => {
    await tried(scene);
    return ids(scene.speaker);
  },
  "trial-comment": async (scene: Scene) => {
    const { trial, trier } = await tried(scene);
    unwrap(await writeTrialComment(await as(trier), { trialId: trial.id, body: "How long does the glass last?" }));
    return ids(scene.speaker);
  },
  "trial-due-soon": async (scene: Scene) => {
    const { trial } = await tried(scene);
    const silent = await aMember(scene.club);
    await joinedBy(trial, silent);
    unwrap(await noteTrials(system, {}, { now: inDays(12) }));
    return ids(silent);
  },
  "trial-ended": async (scene: Scene) => {
    await tried(scene);
    unwrap(await noteTrials(system, {}, { now: inDays(15) }));
    return ids(scene.speaker);
  },
  "trial-finished": async (scene: Scene) => {
    const { trial, trier } = await tried(scene);
    unwrap(await finishTrial(await as(scene.boss), { trialId: trial.id, learnt: body, changes: body }));
    return ids(trier, scene.speaker);
  },
};
