import type { Actor } from "~/access/actor";
import type { Permission } from "~/access/permissions";

/** Something that the permission table did not let somebody do. */
export type RefusedAct = { actor: Actor; permission: Permission; subject: unknown; now: Date };
type Witness = (act: RefusedAct) => Promise<void>;

const witnesses = new Set<Witness>();

/** Has somebody look at every refused act, after its transaction was rolled back: what a witness writes stays. */
export function witnessRefusals(witness: Witness): void {
  witnesses.add(witness);
}

/** Tells the witnesses of a refused act. */
export async function tellWitnesses(act: RefusedAct): Promise<void> {
  for (const witness of witnesses) await witness(act);
}
