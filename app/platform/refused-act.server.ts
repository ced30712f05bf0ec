import type { Actor } from "~/access/actor";
import type { Permission } from "~/access/permissions";
import type { Refusal } from "./result";

/** Something that the permission table did not let somebody do. */
export type RefusedAct = { actor: Actor; permission: Permission; subject: unknown; now: Date };
type Witness = (act: RefusedAct) => Promise<Refusal | null>;

const witnesses = new Set<Witness>();

/**
 * Has somebody look at every refused act, after its transaction was rolled back: what a witness writes stays, and it may know a
 * better reason to give.
 */
export function witnessRefusals(witness: Witness): void {
  witnesses.add(witness);
}

/** Tells the witnesses of a refused act; the reason that one of them knows, if any. */
export async function tellWitnesses(act: RefusedAct): Promise<Refusal | null> {
  let known: Refusal | null = null;
  for (const witness of witnesses) known = (await witness(act)) ?? known;
  return known;
}
