import { z } from "zod";
import { topicsNamed } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { templateChanged } from "./events";
import { findTemplate } from "./find-template.server";
import { idField } from "./rules/fields";
import { headingsOf, templateFields } from "./rules/template-fields";

const ChangeTemplate = z.object({ templateId: idField, ...templateFields });

/** A moderator changes a template; questions that began with it stay as they are. */
export const changeTemplate = command(ChangeTemplate, async (input, { db, allow, publish }) => {
  const { templateId, name, whenToUse, asks } = input;
  const { club } = await findTemplate(db, templateId);
  allow("template.change", club);
  const topics = await topicsNamed(db, club.id, input.topics);
  await db.templateHeading.deleteMany({ where: { templateId } });
  await db.templateTopic.deleteMany({ where: { templateId } });
  await db.questionTemplate.update({
    where: { id: templateId },
    data: {
      name,
      whenToUse,
      asks,
      headings: { create: headingsOf(input).map((one, position) => ({ ...one, position })) },
      topics: { create: topics.map(({ id: topicId }) => ({ topicId })) },
    },
    select: { id: true },
  });
  await publish(templateChanged({ clubId: club.id, templateId }));
  return { slug: club.slug };
});
