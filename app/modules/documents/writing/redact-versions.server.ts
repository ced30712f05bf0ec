import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { creditsOf } from "../rules/authorship/credits";
import type { Span } from "../rules/authorship/hand";
import { heldIn, withoutPens } from "../rules/authorship/without-pens";
import { handsOf } from "../save-credits.server";
import { storedTextOf } from "../stored-text-of";

type Withdrawal = {
  documentId: number;
  personId: number;
  pens: ReadonlySet<number>;
  answerIds: readonly number[];
  now: Date;
};

/** The versions of a draft that was never published lose what somebody took out of it, and say who did that and when. */
export async function redactVersions(db: Transaction, withdrawal: Withdrawal): Promise<void> {
  const { documentId, personId, pens, answerIds, now } = withdrawal;
  const answers = await db.answer.findMany({ where: { id: { in: [...answerIds] } }, select: { body: true } });
  const held = heldIn(answers.map(({ body }) => parseRichText(body, { allowEmpty: true })));
  const hands = await handsOf(db, documentId);
  const versions = await db.documentVersion.findMany({
    where: { documentId },
    select: { id: true, body: true, spans: true },
  });
  for (const { id: versionId, ...version } of versions) {
    const spans = version.spans as Span[];
    if (!spans.some(({ hand }) => pens.has(hand))) continue;
    const body = parseRichText(version.body, { allowEmpty: true });
    const left = withoutPens({ body, spans }, { pens, held, hands });
    const { json, html, text } = storedTextOf(left.doc);
    await db.documentVersion.update({
      where: { id: versionId },
      data: { body: asJson(json), bodyHtml: html, bodyText: text, spans: left.spans },
      select: { id: true },
    });
    await db.documentCredit.deleteMany({ where: { versionId } });
    await db.documentCredit.createMany({ data: creditsOf(left.spans).map((credit) => ({ versionId, ...credit })) });
    await db.versionWithdrawal.createMany({ data: [{ versionId, personId, at: now }], skipDuplicates: true });
  }
}
