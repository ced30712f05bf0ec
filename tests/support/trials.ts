import { beginTrial } from "~/modules/ideas/begin-trial.server";
import { joinTrial } from "~/modules/ideas/join-trial.server";
import { reportTrial } from "~/modules/ideas/report-trial.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { dayAfter } from "./ideas-world";
import { as } from "./world";

type Someone = { id: number };

/** What is sent to invite to a trial. */
export const invitation = (of: string, more: Record<string, unknown> = {}) => ({
  of,
  title: "A tin with a window, first ten",
  what: "We send one of the first ten tins, to be used for a fortnight.",
  forWhom: "People who drink it every day",
  places: "3",
  dueOn: dayAfter(14),
  question1: "Does one see what is left?",
  question2: "Does the glass hold?",
  ...more,
});

/** A trial that somebody invites to, for an organisation where one is given. */
export async function aTrial(of: string, author: Someone, more: Record<string, unknown> = {}) {
  const { trialId } = unwrap(await beginTrial(await as(author), invitation(of, more)));
  return database.trial.findUniqueOrThrow({ where: { id: trialId } });
}

/** Somebody joins a trial. */
export const joinedBy = async (trial: Someone, person: Someone, more: Record<string, unknown> = {}) =>
  unwrap(await joinTrial(await as(person), { trialId: trial.id, ...more }));

export const found = {
  verdict1: "worked",
  words1: "From the first day.",
  verdict2: "partly",
  text: "Good in the hand.",
};

/** Somebody joins a trial and says how it went. */
export async function reportedBy(trial: Someone, person: Someone, more: Record<string, unknown> = {}) {
  await joinedBy(trial, person, more);
  unwrap(await reportTrial(await as(person), { trialId: trial.id, ...found }));
  const which = { trialId_authorId: { trialId: trial.id, authorId: person.id } };
  return database.trialReport.findUniqueOrThrow({ where: which });
}
