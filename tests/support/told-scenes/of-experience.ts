import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { unwrap } from "~/platform/result";
import { anAnswer, as } from "../world";

type World = { question: { id: number; clubId: number; author: { id: number } } };

/** What has to happen for somebody to be asked how their work went. */
export const experienceScenes = {
  "work-asked": async ({ question }: World) => {
    const answer = await anAnswer(question);
    unwrap(await acceptAnswer(await as(question.author), { answerId: answer.id }));
    return [answer.author.id];
  },
};
