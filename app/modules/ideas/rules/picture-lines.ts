const words = new Intl.Segmenter("th", { granularity: "word" });
const letters = new Intl.Segmenter("th", { granularity: "grapheme" });
const lengthOf = (text: string) => [...letters.segment(text)].length;

/** A text in a few short lines, broken between words as Thai and English have them; what does not fit ends with "…". */
export function linesOf(text: string, { perLine, most }: { perLine: number; most: number }): string[] {
  const lines = [""];
  for (const { segment } of words.segment(text.replace(/\s+/g, " ").trim())) {
    const line = lines.at(-1) ?? "";
    if (lengthOf(line + segment) <= perLine || line === "") lines[lines.length - 1] = line + segment;
    else lines.push(segment.trimStart());
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  const last = shown.length - 1;
  if (lines.length > most) {
    const short = [...letters.segment(shown[last] ?? "")].slice(0, perLine - 1).map(({ segment }) => segment);
    shown[last] = `${short.join("").trimEnd()}…`;
  }
  return shown;
}
