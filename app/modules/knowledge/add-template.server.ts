import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { topicsNamed } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { templateAdded } from "./events";
import { idField } from "./rules/fields";
import { headingsOf, templateFields } from "./rules/template-fields";

const AddTemplate = z.object({ clubId: idField, ...templateFields });
const most = 12;

/** A moderator writes a template for questions of the club; it stands behind the others. */
export const addTemplate = command(AddTemplate, async (input, { db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const createdById = allow("template.change", club);
  const { id: clubId, slug } = club;
  const standing = await db.questionTemplate.count({ where: { clubId, retiredAt: null } });
  if (standing >= most) throw new Refusal("conflict", "templates:problem.enough");
  const topics = await topicsNamed(db, clubId, input.topics);
  const last = await db.questionTemplate.aggregate({ where: { clubId }, _max: { position: true } });
  const { name, whenToUse, asks } = input;
  const { id: templateId } = await db.questionTemplate.create({
    data: {
      clubId,
      name,
      whenToUse,
      asks,
      createdById,
      createdAt: now,
      position: (last._max.position ?? 0) + 1,
      headings: { create: headingsOf(input).map((one, position) => ({ ...one, position })) },
      topics: { create: topics.map(({ id: topicId }) => ({ topicId })) },
    },
    select: { id: true },
  });
  await publish(templateAdded({ clubId, templateId }));
  return { templateId, slug };
});
