import { isBehind } from "~/platform/jobs/still-hearing.server";
import { rebuildOfFacts } from "./keep-facts.server";

/** Whether something that happened is not among the facts of the matrix yet; the same for every club. */
export const stillCounting = (): Promise<boolean> => isBehind(rebuildOfFacts.reader);
