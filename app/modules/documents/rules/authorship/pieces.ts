import * as Y from "yjs";

/** The shared text's body in a document of Yjs. */
export const bodyOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment("body");

/** The mark on words that somebody only moved: it names the client that wrote them first. */
export const WRITTEN = "written";

/** Letters that one client typed in one go, as Yjs keeps them: deleted ones too. */
export type Piece = {
  text: string;
  client: number;
  clock: number;
  deleted: boolean;
  /** The client that its mark names as the first writer. */
  claim: number | null;
  /** The client that put the mark there. */
  claimedBy: number | null;
  /** Pieces with the same number were put in together, one after the other. */
  together: number;
};

type Claim = Pick<Piece, "claim" | "claimedBy">;

const stands = (item: Y.Item): boolean => !item.deleted;

/** The pieces of one text in order, deleted ones too; `stood` says which marks count. */
export function piecesOf(text: Y.XmlText, stood: (item: Y.Item) => boolean = stands): Piece[] {
  const pieces: Piece[] = [];
  let claim: Claim = { claim: null, claimedBy: null };
  // What was deleted has lost its marks with it: for those pieces deleted marks count as well.
  let lostClaim = claim;
  let [client, end, together] = [-1, -1, 0];
  for (let item = text._start; item !== null; item = item.right) {
    const { content, deleted, id } = item;
    const follows = id.client === client && id.clock === end;
    if (content instanceof Y.ContentFormat && content.key === WRITTEN) {
      lostClaim = { claim: claimed(content.value), claimedBy: id.client };
      if (stood(item)) claim = lostClaim;
    }
    if (content instanceof Y.ContentString) {
      if (!follows) together++;
      pieces.push({ text: content.str, ...id, deleted, ...(stood(item) ? claim : lostClaim), together });
      client = id.client;
    }
    if (follows || content instanceof Y.ContentString) end = id.clock + item.length;
  }
  return pieces;
}

/** Deleted pieces right before and after some that stand together: what stood in their very place. */
export function deletedBeside(pieces: readonly Piece[], together: readonly Piece[]): Piece[] {
  const own = new Set(together);
  const first = pieces.findIndex((piece) => own.has(piece));
  const last = pieces.findLastIndex((piece) => own.has(piece));
  let [from, to] = [first, last + 1];
  while (pieces[from - 1]?.deleted) from--;
  while (pieces[to]?.deleted) to++;
  return [...pieces.slice(from, first), ...pieces.slice(last + 1, to)];
}

/** All texts of a document from the top, those in deleted blocks too. */
export function* textsOf(parent: Y.XmlFragment): Generator<Y.XmlText> {
  for (let item = parent._start; item !== null; item = item.right) {
    if (!(item.content instanceof Y.ContentType)) continue;
    const { type } = item.content;
    if (type instanceof Y.XmlText) yield type;
    else if (type instanceof Y.XmlFragment) yield* textsOf(type);
  }
}

function claimed(value: unknown): number | null {
  const hand = typeof value === "object" && value !== null && "hand" in value ? value.hand : null;
  return typeof hand === "number" ? hand : null;
}
