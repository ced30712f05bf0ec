/** How many letters must be changed, added, left out or swapped to get from one word to the other; gives up above `most`. */
export function edits(one: string, other: string, most = 2): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [[], b.map((_, index) => index).concat(b.length)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > most) return most + 1;
    [before, last] = [last, line];
  }
  return last[b.length] ?? most + 1;
}

/**
 * How many letters of a word may be wrong: none in a short one, where another letter is another word. Thai marks count
 * with their letter.
 */
export function forgiven(word: string): number {
  const length = [...word.normalize("NFC").replace(/\p{M}/gu, "")].length;
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}
