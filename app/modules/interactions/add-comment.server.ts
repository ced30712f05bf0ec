import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { StoredText } from "~/platform/rich-text/stored-text";
import type { Subject } from "./subject";

type Remark = {
  clubId: number;
  authorId: number;
  voice: { organisationId: number | null; side: Side; title: string; sponsored: boolean };
  text: StoredText;
  now: Date;
};

/** Writes a comment on a subject; whoever owns the subject has asked whether that is allowed. */
export async function addComment(db: Transaction, subject: Subject, remark: Remark): Promise<{ commentId: number }> {
  const { clubId, authorId, voice, text, now } = remark;
  const comment = await db.comment.create({
    data: {
      subjectKind: subject.kind,
      subjectId: subject.id,
      clubId,
      authorId,
      organisationId: voice.organisationId,
      side: voice.side,
      authorTitle: voice.title,
      sponsored: voice.sponsored,
      body: text.json,
      bodyHtml: text.html,
      bodyText: text.text,
      createdAt: now,
    },
    select: { id: true },
  });
  return { commentId: comment.id };
}
