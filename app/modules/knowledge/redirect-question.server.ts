import { z } from "zod";
import { command } from "~/platform/command.server";
import { audienceFields, readAudience } from "./audience.server";
import { questionRedirected } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

/** The asker chooses somebody else to answer: everyone, an organisation or a person. */
export const redirectQuestion = command(
  z.object({ questionId: idField, ...audienceFields }),
  async (input, { db, allow, publish }) => {
    const question = await findQuestion(db, input.questionId);
    allow("question.accept", question);
    const data = await readAudience(db, question.clubId, input);
    await db.question.update({ where: { id: question.id }, data, select: { id: true } });
    const { askedOrganisationId, askedPersonId } = data;
    await publish(
      questionRedirected({ clubId: question.clubId, questionId: question.id, askedOrganisationId, askedPersonId }),
    );
    return { questionId: question.id, title: question.title };
  },
);
