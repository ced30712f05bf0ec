import { z } from "zod";
import { idField } from "./fields";

/** How one thing went that a trial asks to look at. */
export const verdicts = ["worked", "partly", "not"] as const;
export type Verdict = (typeof verdicts)[number];

/** How a trial stands: one may join, its last day has passed, or it is over and its result is told. */
export const trialStates = ["running", "ending", "finished"] as const;
export type TrialState = (typeof trialStates)[number];

/** From so many days before the last day on, and so many days after they joined, those who have not said how it went are reminded. */
export const remindedWithin = 3;

/** What is tried: what is made of a wish, or what a document says. */
export type TriedThing = { kind: "idea" | "document"; id: number };

/** The thing that "idea:7" or "document:3" names; null for anything else. */
export function triedIn(text: string | null): TriedThing | null {
  const [, kind, id] = /^(idea|document):([1-9]\d{0,8})$/.exec(text ?? "") ?? [];
  return id ? { kind: kind === "idea" ? "idea" : "document", id: Number(id) } : null;
}

const tried = z.string().transform((text, context) => {
  const found = triedIn(text);
  if (!found) context.addIssue({ code: "custom", message: "common:problem.does-not-fit" });
  return found ?? z.NEVER;
});

const places = z.coerce
  .number("trials:problem.places")
  .int("trials:problem.places")
  .min(1, "trials:problem.places")
  .max(200, "trials:problem.places");

/** What a trial says of itself, apart from its questions. */
export const particularFields = {
  forWhom: z.string().trim().min(5, "trials:problem.for-whom").max(300, "common:problem.too-long"),
  places,
};

const question = z.string().trim().max(200, "common:problem.too-long");
const asked = question.min(5, "trials:problem.question");
const more = z.union([z.literal(""), asked]).default("");

/** Two to five questions: where something was typed, it has to be a question. */
export const questionFields = { question1: asked, question2: asked, question3: more, question4: more, question5: more };
export const questionPlaces = [1, 2, 3, 4, 5] as const;

/** What is tried, and the number of a trial. */
export const triedField = tried;
export const trialField = { trialId: idField };

const verdict = z.enum(verdicts, "trials:problem.verdict").optional();
const words = z.string().trim().max(500, "common:problem.too-long").default("");

/** For each question a choice and some words, by the question's place. */
export const findingFields = {
  verdict1: verdict,
  verdict2: verdict,
  verdict3: verdict,
  verdict4: verdict,
  verdict5: verdict,
  words1: words,
  words2: words,
  words3: words,
  words4: words,
  words5: words,
};
