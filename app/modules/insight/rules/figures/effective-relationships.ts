import { both, type Flows, sum } from "./flows";

/**
 * How many relationships there really are: exp(H) with H = −Σ p·ln p over the cells' shares p of all exchanges, the number of
 * equally busy cells that would be as varied (1 = everything runs through one pair, rows × columns = a full matrix).
 * Population: exchanges between the rows and the columns shown. More is better.
 * Hill, Ecology 54 (1973); Jost, Entropy and diversity, Oikos 113 (2006).
 */
export function effectiveRelationships(flows: Flows): number | null {
  const cells = flows.flat().map(both);
  const total = sum(cells);
  if (total === 0) return null;
  const entropy = -sum(cells.filter((cell) => cell > 0).map((cell) => (cell / total) * Math.log(cell / total)));
  return Math.exp(entropy);
}
