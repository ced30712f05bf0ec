/** One choice of the past: what was told of each who could be chosen, who was, and how much the choice counts. */
export type Choice = { rows: readonly Float64Array[]; chosen: readonly number[]; weight: number };

/**
 * Learns weights by a conditional logit (McFadden 1974): the chance that somebody answers is proportional to exp(weights ·
 * traits), and the weights are those under which the choices that were made are likeliest, less a ridge penalty on large
 * ones. The likelihood is concave, so that Newton's steps with halving reach its only top: no seed, no learning rate.
 */
export function learnWeights(choices: readonly Choice[], width: number, ridge: number): Float64Array {
  const counted = choices.filter(({ chosen }) => chosen.length > 0);
  const penalty = ridge * counted.reduce((total, { weight }) => total + weight, 0);
  let weights: Float64Array = new Float64Array(width);
  let loss = lossOf(counted, weights, penalty);
  for (let round = 0; round < 25; round += 1) {
    const step = newtonStep(counted, weights, penalty);
    const next = halved(step, { weights, loss }, (tried) => lossOf(counted, tried, penalty));
    if (!next) break;
    const gained = loss - next.loss;
    ({ weights, loss } = next);
    if (gained < 1e-7 * Math.abs(loss)) break;
  }
  return weights;
}

type Reached = { weights: Float64Array; loss: number };

/** Goes as far along a step as makes things better, halving it until it does. */
function halved(step: Float64Array, from: Reached, measure: (tried: Float64Array) => number): Reached | null {
  for (let length = 1; length > 1e-4; length /= 2) {
    const weights = from.weights.map((value, n) => value + length * (step[n] ?? 0));
    const tried = measure(weights);
    if (tried < from.loss) return { weights, loss: tried };
  }
  return null;
}

/** A row of traits, weighed and added up; both are in the same order. */
export function dot(row: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let n = 0; n < row.length; n += 1) total += (row[n] ?? 0) * (weights[n] ?? 0);
  return total;
}

/** Each one's chance to be chosen. */
function chances(rows: readonly Float64Array[], weights: Float64Array): number[] {
  const scores = rows.map((row) => dot(row, weights));
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - top));
  const all = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / all);
}

function lossOf(choices: readonly Choice[], weights: Float64Array, penalty: number): number {
  let loss = (penalty / 2) * dot(weights, weights);
  for (const { rows, chosen, weight } of choices) {
    const chance = chances(rows, weights);
    for (const one of chosen) loss -= (weight * Math.log(Math.max(chance[one] ?? 0, 1e-300))) / chosen.length;
  }
  return loss;
}

function newtonStep(choices: readonly Choice[], weights: Float64Array, penalty: number): Float64Array {
  const width = weights.length;
  const gradient = weights.map((value) => -penalty * value);
  const curve = Array.from({ length: width }, (_row, n) => new Float64Array(width).fill(penalty + 1e-9, n, n + 1));
  for (const { rows, chosen, weight } of choices) {
    const chance = chances(rows, weights);
    const mean = new Float64Array(width);
    for (const [one, row] of rows.entries()) add(mean, row, chance[one] ?? 0);
    for (const one of chosen) add(gradient, rows[one] ?? mean, weight / chosen.length);
    add(gradient, mean, -weight);
    for (const [one, row] of rows.entries()) {
      const share = weight * (chance[one] ?? 0);
      if (share < 1e-8) continue;
      const apart = row.map((value, n) => value - (mean[n] ?? 0));
      for (const [n, line] of curve.entries()) add(line, apart, share * (apart[n] ?? 0));
    }
  }
  return solve(curve, gradient);
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let n = 0; n < to.length; n += 1) to[n] = (to[n] ?? 0) + times * (what[n] ?? 0);
}

/** Solves a symmetric positive system by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  const lower = matrix.map(() => new Float64Array(width));
  const at = (lines: readonly Float64Array[], row: number, column: number) => lines[row]?.[column] ?? 0;
  const less = (row: number, column: number, from: number) => {
    let value = from;
    for (let n = 0; n < column; n += 1) value -= at(lower, row, n) * at(lower, column, n);
    return value;
  };
  lower.forEach((line, row) => {
    for (let column = 0; column < row; column += 1)
      line[column] = less(row, column, at(matrix, row, column)) / at(lower, column, column);
    line[row] = Math.sqrt(Math.max(less(row, row, at(matrix, row, row)), 1e-12));
  });
  const solution = right.slice();
  for (let row = 0; row < width; row += 1) {
    for (let n = 0; n < row; n += 1) solution[row] = (solution[row] ?? 0) - at(lower, row, n) * (solution[n] ?? 0);
    solution[row] = (solution[row] ?? 0) / at(lower, row, row);
  }
  for (let row = width - 1; row >= 0; row -= 1) {
    for (let n = row + 1; n < width; n += 1)
      solution[row] = (solution[row] ?? 0) - at(lower, n, row) * (solution[n] ?? 0);
    solution[row] = (solution[row] ?? 0) / at(lower, row, row);
  }
  return solution;
}
