import { z } from "zod";
import { follow, unfollow } from "~/modules/interactions/follow.server";
import { command } from "~/platform/command.server";
import { documentFollowSet } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const on = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);

/** A person follows a document, or no longer does. */
export const followDocument = command(
  z.object({ documentId: idField, on }),
  async (input, { db, now, allow, publish }) => {
    const document = await findDocument(db, input.documentId);
    const personId = allow("document.follow", document);
    const { id, clubId } = document;
    const subject = { kind: "document" as const, id };
    if (input.on) await follow(db, subject, { personId, now });
    else await unfollow(db, subject, personId);
    await publish(documentFollowSet({ clubId, documentId: id, on: input.on }));
    return { documentId: id };
  },
);
