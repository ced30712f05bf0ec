import { z } from "zod";
import { asColumns, bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { filingFields } from "~/modules/topics/filing-fields";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { preparedCommand } from "~/platform/command.server";
import { enqueue } from "~/platform/jobs/define.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { keepImage, storeImage } from "~/platform/storage/keep-image.server";
import { fileIdeaUnder } from "./file-idea-under.server";
import { findOwnIdea } from "./find-idea.server";
import { idField, kindField, titleField, variantFields } from "./rules/fields";
import { readAsked } from "./writing/read-idea.server";

const EditIdea = z.object({
  ideaId: idField,
  kind: kindField,
  title: titleField,
  of: z.string().trim().max(120).default(""),
  ...filingFields,
  dropPicture: z.string().optional(),
  file: z.instanceof(Uint8Array).optional(),
  ...variantFields,
  ...bodyFields,
});

/** The author or a curator says an idea differently; another picture takes the place of the one before. */
export const editIdea = preparedCommand(
  EditIdea,
  async ({ file }, { allow }) => {
    if (!file) return null;
    allow("file.upload", {});
    return storeImage(file, { edge: 1600 });
  },
  async (input, { db, now, allow, publish, prepared }) => {
    const idea = await findOwnIdea(db, input.ideaId);
    const editorId = allow("idea.edit", idea);
    const text = await readBody(db, input, { atLeast: 10, atMost: 20_000 });
    const asked = await readAsked(db, idea.clubId, input);
    const topics = await topicsChosen(db, idea.clubId, input);
    const drops = prepared !== null || input.dropPicture !== undefined;
    if (drops && idea.pictureKey) await enqueue(db, forgetFile, { payload: { key: idea.pictureKey } });
    const kept = prepared && (await keepImage(db, prepared, { ownerId: editorId, now })).key;
    const picture = drops ? { pictureKey: kept } : {};
    const words = { kind: input.kind, title: input.title, ...asColumns(text) };
    await db.idea.update({
      where: { id: idea.id },
      data: { ...words, ...asked, ...picture, editedAt: now, activeAt: now },
      select: { id: true },
    });
    await noteMentions(db, { kind: "idea", id: idea.id }, mentionsIn(text, editorId, now));
    const topicIds = topics.map((topic) => topic.id);
    await publish(await fileIdeaUnder(db, idea, topicIds));
    return { ideaId: idea.id };
  },
);
