import * as Y from "yjs";
import { freshItems } from "./arrivals";
import { type Atom, atomsOf, claimOf, isAtom, sameness, wordedBy } from "./atoms";
import { bodyOf } from "./pieces";

/** Names and pictures that a change only moved, and whose they are: it took the same away, or the picture was there before. */
export function movedAtoms(transaction: Y.Transaction): { atom: Atom; hand: number }[] {
  const { doc, beforeState, deleteSet } = transaction;
  const arrived = freshAtoms(transaction);
  if (arrived.length === 0) return [];
  const before = Array.from(atomsOf(bodyOf(doc))).filter(
    ({ _item: item }) => item && item.id.clock < (beforeState.get(item.id.client) ?? 0),
  );
  const taken = before.filter(({ _item: item }) => item && Y.isDeleted(deleteSet, item.id));
  return arrived.flatMap((atom) => {
    const same = sameness(atom);
    const at = taken.findIndex((one) => sameness(one) === same);
    const [source] = at >= 0 ? taken.splice(at, 1) : [];
    // Somebody else may name the same person anew; a picture that is here already was never brought twice.
    const found = source ?? (atom.nodeName === "image" ? before.find((one) => sameness(one) === same) : undefined);
    const hand = found && (claimOf(found) ?? wordedBy(found).client);
    return hand === undefined || hand === doc.clientID ? [] : { atom, hand };
  });
}

function freshAtoms({ doc, beforeState }: Y.Transaction): Atom[] {
  const atoms: Atom[] = [];
  for (const { content } of freshItems(doc, beforeState.get(doc.clientID) ?? 0))
    if (content instanceof Y.ContentType && isAtom(content.type) && claimOf(content.type) === null)
      atoms.push(content.type);
  return atoms.reverse();
}
