type Letter = { start: string; end: string };

const letters = new Map<string, Letter>();
for (const [signs, start, end] of [
  ["ก", "k", "k"],
  ["ขฃคฅฆ", "kh", "k"],
  ["ง", "ng", "ng"],
  ["จ", "ch", "t"],
  ["ฉชฌ", "ch", "t"],
  ["ซศษส", "s", "t"],
  ["ญ", "y", "n"],
  ["ดฎ", "d", "t"],
  ["ตฏ", "t", "t"],
  ["ถทธฐฑฒ", "th", "t"],
  ["นณ", "n", "n"],
  ["บ", "b", "p"],
  ["ป", "p", "p"],
  ["ผพภ", "ph", "p"],
  ["ฝฟ", "f", "p"],
  ["ม", "m", "m"],
  ["ย", "y", "i"],
  ["ร", "r", "n"],
  ["ลฬ", "l", "n"],
  ["ว", "w", "o"],
  ["หฮ", "h", ""],
  ["อ", "", ""],
] as const) {
  for (const sign of signs) letters.set(sign, { start, end });
}

const after: Record<string, string> = {
  ะ: "a",
  "ั": "a",
  า: "a",
  ำ: "am",
  "ิ": "i",
  "ี": "i",
  "ึ": "ue",
  "ื": "ue",
  "ุ": "u",
  "ู": "u",
  ฤ: "rue",
};
const before: Record<string, string> = { เ: "e", แ: "ae", โ: "o", ใ: "ai", ไ: "ai" };

type Unit = { letter: Letter; sign: string; vowel: string };

/** Thai written in Latin letters, simply: close enough to make a handle that its owner recognises. */
export function latinOf(thai: string): string {
  const units = unitsOf(thai);
  let text = "";
  let open = false; // whether the syllable so far ends in a vowel that may take a final consonant
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (unit.sign === "อ" && !unit.vowel && open) return; // it only carried the vowel before it
    if (unit.sign === "ห" && !unit.vowel && !open && next && /[งญนมยรลว]/.test(next.sign)) return; // it only sets the tone
    if (unit.vowel) {
      text += unit.letter.start + unit.vowel;
      open = !/(ai|am)$/.test(unit.vowel);
    } else if (open) {
      text += unit.letter.end;
      open = false;
    } else if (next?.vowel && /[รลว]/.test(next.sign)) {
      text += unit.letter.start; // a cluster: ปรี, กล้า
    } else {
      text += unit.letter.start + (next && !next.vowel ? "o" : "a");
      open = next !== undefined && !next.vowel;
    }
  });
  return text;
}

/** Consonants, each with the vowel that is written around it. */
function unitsOf(thai: string): Unit[] {
  const plain = thai
    .replace(/\u0e4d\u0e32/g, "ำ")
    .replace(/[\u0e48-\u0e4b]/g, "")
    .replace(/[ก-ฮ][ิุ]?์/g, "");
  const units: Unit[] = [];
  let leading = "";
  for (const sign of plain) {
    const letter = letters.get(sign);
    const last = units.at(-1);
    if (before[sign]) leading = before[sign];
    else if (letter) {
      units.push({ letter, sign, vowel: leading });
      leading = "";
    } else if (sign === "ฤ") units.push({ letter: { start: "", end: "" }, sign, vowel: "rue" });
    else if (last && after[sign]) last.vowel = last.vowel === "e" && sign === "า" ? "ao" : last.vowel || after[sign];
    else if (sign >= "๐" && sign <= "๙")
      units.push({ letter: { start: "", end: "" }, sign, vowel: String(sign.charCodeAt(0) - 0x0e50) });
  }
  return units;
}
