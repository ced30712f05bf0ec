import * as Y from "yjs";
import { type Piece, piecesOf } from "./pieces";

type Lost = { client: number; from: number; to: number; claim: number };

/** Remembers whose deleted words were by their marks, which Yjs takes away with them. */
export class LostClaims {
  readonly #lost: Lost[] = [];

  note(transaction: Y.Transaction): void {
    const { deleteSet } = transaction;
    const stood = stoodBefore(transaction);
    for (const text of textsOfDeleted(transaction))
      for (const { client, clock, claim, text: letters } of piecesOf(text, stood))
        if (claim !== null && Y.isDeleted(deleteSet, Y.createID(client, clock)))
          this.#lost.push({ client, from: clock, to: clock + letters.length, claim });
  }

  /** Whoever wrote a piece first, as far as marks say. */
  writerOf({ client, clock, claim, deleted }: Piece): number {
    const known = deleted
      ? this.#lost.findLast((one) => one.client === client && one.from <= clock && clock < one.to)
      : undefined;
    return known?.claim ?? claim ?? client;
  }
}

/** What was there when a change began. */
const stoodBefore =
  ({ beforeState, deleteSet }: Y.Transaction) =>
  ({ id, deleted }: Y.Item): boolean =>
    id.clock < (beforeState.get(id.client) ?? 0) && (!deleted || Y.isDeleted(deleteSet, id));

function textsOfDeleted(transaction: Y.Transaction): Set<Y.XmlText> {
  const texts = new Set<Y.XmlText>();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && struct.parent instanceof Y.XmlText) texts.add(struct.parent);
  });
  return texts;
}
