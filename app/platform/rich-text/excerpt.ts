import { pieces } from "./thai-words";

/** The beginning of a plain text on one line, cut between words, Thai too; an ellipsis says that there is more. */
export function excerpt(text: string, longest = 160): string {
  const line = text
    .slice(0, longest * 4 + 200)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= longest) return line;
  // A space always parts words, so what stands well before the cut need not be cut up.
  let end = line.lastIndexOf(" ", longest - 40) + 1;
  for (const piece of pieces(line.slice(end, longest + 40))) {
    if (end + piece.length > longest) break;
    end += piece.length;
  }
  // A single endless word has no place to cut: cut it where its letters stay whole.
  const cut = end > longest / 2 ? line.slice(0, end) : wholeLetters(line, longest);
  return `${cut.replace(/[\s,;:.…–—-]+$/u, "")}…`;
}

function wholeLetters(line: string, longest: number): string {
  let end = 0;
  for (const { segment } of new Intl.Segmenter("th", { granularity: "grapheme" }).segment(
    line.slice(0, longest + 20),
  )) {
    if (end + segment.length > longest) break;
    end += segment.length;
  }
  return line.slice(0, end);
}
