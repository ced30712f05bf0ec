import { z } from "zod";
import { preparedCommand } from "~/platform/command.server";
import { keepImage, storeImage } from "~/platform/storage/keep-image.server";
import { commitmentEnded, ideaShipped } from "./events";
import { idField, whatField } from "./rules/fields";
import { drawLink } from "./writing/draw-link.server";
import { findKeptCommitment } from "./writing/find-commitment.server";
import { drawTrialsTo } from "./writing/promise-of.server";
import { readResult } from "./writing/read-result.server";
import { restateIdea } from "./writing/restate-idea.server";

const FinishCommitment = z.object({
  commitmentId: idField,
  shipped: z.enum(["true", "false"], "common:problem.does-not-fit").transform((text) => text === "true"),
  text: whatField,
  link: z.string().trim().max(500, "common:problem.too-long").default(""),
  file: z.instanceof(Uint8Array).optional(),
});

/** Somebody of the organisation says what came of a commitment: it shipped, with a link and a picture; or it ended without, and why. */
export const finishCommitment = preparedCommand(
  FinishCommitment,
  async ({ file }, { allow }) => {
    if (!file) return null;
    allow("file.upload", {});
    return storeImage(file, { edge: 1600 });
  },
  async ({ commitmentId, shipped, text, link }, { db, now, allow, publish, prepared }) => {
    const commitment = await findKeptCommitment(db, commitmentId);
    const authorId = allow("commitment.keep", commitment);
    const { ideaId, clubId, organisationId, side } = commitment;
    const result = shipped ? await readResult(db, clubId, link) : null;
    const pictureKey = prepared && (await keepImage(db, prepared, { ownerId: authorId, now })).key;
    const url = result && "url" in result ? result.url : "";
    const outcome = await db.ideaOutcome.create({
      data: { commitmentId, shipped, text, url, pictureKey, authorId, createdAt: now },
      select: { id: true },
    });
    const end = { kind: "outcome", id: outcome.id } as const;
    await drawLink(db, [{ kind: "commitment", id: commitmentId }, end], { byId: null, now });
    await drawTrialsTo(db, { commitmentId, outcomeId: outcome.id, now });
    if (result && "kind" in result) await drawLink(db, [end, result], { byId: null, now });
    await restateIdea(db, ideaId, now);
    const about = { clubId, ideaId, commitmentId, organisationId, side, outcomeId: outcome.id };
    await publish(shipped ? ideaShipped(about) : commitmentEnded(about));
    return { commitmentId, ideaId };
  },
);
