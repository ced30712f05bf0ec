import * as Y from "yjs";
import { deletedBeside, type Piece, piecesOf } from "./pieces";
import { type Tape, tapeOf } from "./tape";

/** Letters put in together, where they stand in their text, and what was deleted in that very place. */
export type Arrival = { into: Y.XmlText; index: number; text: string; whole: boolean; beside: Tape };

/** The letters that a change put in here without saying whose they are, stretch by stretch. */
export function arrivalsIn({ doc, beforeState }: Y.Transaction): Arrival[] {
  const since = beforeState.get(doc.clientID) ?? 0;
  const isNew = ({ client, clock }: Piece) => client === doc.clientID && clock >= since;
  return Array.from(textsWithNew(doc, since)).flatMap((into) => {
    const pieces = piecesOf(into);
    const standing = pieces.filter((piece) => !piece.deleted);
    const whole = standing.every(isNew);
    return stretches(standing, (piece) => isNew(piece) && piece.claim === null).map(({ index, stretch }) => ({
      into,
      index,
      whole,
      text: stretch.map((piece) => piece.text).join(""),
      beside: tapeOf(deletedBeside(pieces, stretch)),
    }));
  });
}

/** Pieces in a row of which something holds, and at which letter each row begins. */
function stretches(pieces: readonly Piece[], holds: (piece: Piece) => boolean) {
  const found: { index: number; stretch: Piece[] }[] = [];
  let index = 0;
  let isOpen = false;
  for (const piece of pieces) {
    const belongs = holds(piece);
    if (belongs && isOpen) found.at(-1)?.stretch.push(piece);
    else if (belongs) found.push({ index, stretch: [piece] });
    isOpen = belongs;
    index += piece.text.length;
  }
  return found;
}

/** The texts into which this client has put letters since a point of its count. */
function textsWithNew(doc: Y.Doc, since: number): Set<Y.XmlText> {
  const texts = new Set<Y.XmlText>();
  for (const { content, parent } of freshItems(doc, since))
    if (content instanceof Y.ContentString && parent instanceof Y.XmlText) texts.add(parent);
  return texts;
}

/** What this client has put in since a point of its count, as far as it stands, the last first. */
export function* freshItems({ store, clientID }: Y.Doc, since: number): Generator<Y.Item> {
  const structs = store.clients.get(clientID) ?? [];
  for (let n = structs.length - 1; n >= 0; n--) {
    const struct = structs[n];
    if (!struct || struct.id.clock + struct.length <= since) break;
    if (struct instanceof Y.Item && !struct.deleted) yield struct;
  }
}
