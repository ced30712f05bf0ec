import type { RichNode, RichText } from "~/platform/rich-text/document";
import { type StoredText, textToStore } from "~/platform/rich-text/stored-text";
import type { Chance } from "./chance";
import { english } from "./english-words";
import { thai } from "./thai-words";

export type Language = "th" | "en";

/** Fills a turn's gaps with words that fit. */
function filled(turn: string, language: Language, chance: Chance): string {
  const words = language === "th" ? thai : english;
  return turn.replace(/\{(thing|deed|kind)2?\}/g, (_gap, name: "thing" | "deed" | "kind") =>
    chance.often(words[`${name}s`]),
  );
}

/** What somebody wants to know, in one line. */
export function writeTitle(language: Language, chance: Chance): string {
  const end = language === "th" ? "" : "?";
  return `${filled(chance.one((language === "th" ? thai : english).questions), language, chance)}${end}`;
}

function sentence(language: Language, chance: Chance): string {
  const words = language === "th" ? thai : english;
  const clause = language === "th" ? "{deed}{thing}{kind}" : "we {deed} the {kind} {thing}";
  const gap = language === "th" ? "" : " ";
  const parts = [chance.one(words.openings) + gap + filled(clause, language, chance)];
  while (chance.happens(0.45)) parts.push(chance.one(words.links) + gap + filled(clause, language, chance));
  parts.push(chance.one(words.endings));
  return parts.join(" ").trim() + (language === "th" ? "" : ".");
}

const run = (text: string, ...marks: string[]): RichNode =>
  marks.length > 0 ? { type: "text", text, marks: marks.map((type) => ({ type })) } : { type: "text", text };

function paragraph(language: Language, chance: Chance): RichNode {
  const content: RichNode[] = [];
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    const text = `${sentence(language, chance)} `;
    content.push(chance.happens(0.06) ? run(text, "bold") : run(text));
  }
  return { type: "paragraph", content };
}

function list(language: Language, chance: Chance): RichNode {
  const items = Array.from({ length: 2 + chance.below(4) }, () => ({
    type: "listItem",
    content: [{ type: "paragraph", content: [run(sentence(language, chance))] }],
  }));
  return { type: chance.happens(0.6) ? "bulletList" : "orderedList", content: items };
}

/** A text as long as people write, in its three stored forms: mostly a few paragraphs, now and then a list or a quote. */
export function writeBody(language: Language, chance: Chance): StoredText {
  const content: RichNode[] = [paragraph(language, chance)];
  for (let left = chance.few(2, 9); left > 0; left -= 1) {
    if (chance.happens(0.14)) content.push(list(language, chance));
    else if (chance.happens(0.06)) content.push({ type: "blockquote", content: [paragraph(language, chance)] });
    else content.push(paragraph(language, chance));
  }
  return textToStore({ type: "doc", content } satisfies RichText);
}

/** A remark of one or two sentences. */
export function writeRemark(language: Language, chance: Chance): StoredText {
  const text = chance.happens(0.5)
    ? sentence(language, chance)
    : `${sentence(language, chance)} ${sentence(language, chance)}`;
  return textToStore({ type: "doc", content: [{ type: "paragraph", content: [run(text)] }] });
}
