/** A letter to one person, in the two forms that mail programs read. */
export type Letter = { to: string; subject: string; text: string; html: string; headers?: Record<string, string> };

/** What a letter is made of. */
export type LetterParts = {
  subject: string;
  paragraphs: readonly string[];
  /** Things it tells of, each with the place it leads to. */
  entries?: readonly { text: string; about: string; url: string }[];
  button?: { label: string; url: string };
  closing: string;
  /** Stops more letters like this one; mail programs show it as a button of their own. */
  stop?: { label: string; url: string };
};

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const quiet = "font-size:13px;color:#5d6b70";

/** Writes a plain letter: paragraphs, what it tells of, at most one button, and a closing line. */
export function writeLetter(to: string, parts: LetterParts): Letter {
  const { subject, stop } = parts;
  const html = `<!doctype html><html><body style="font:16px/1.7 sans-serif;color:#16323a;max-width:34rem;margin:0 auto;padding:24px">${htmlOf(parts)}</body></html>`;
  const headers = stop && {
    "List-Unsubscribe": `<${stop.url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  return { to, subject, text: textOf(parts), html, ...(headers && { headers }) };
}

function textOf({ paragraphs, entries = [], button, closing, stop }: LetterParts): string {
  return [
    ...paragraphs,
    ...entries.map(({ text, about, url }) => [text, about, url].filter(Boolean).join("\n")),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    closing,
    ...(stop ? [`${stop.label}:\n${stop.url}`] : []),
  ].join("\n\n");
}

function htmlOf({ paragraphs, entries = [], button, closing, stop }: LetterParts): string {
  const blocks = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  for (const { text, about, url } of entries) {
    const line = about ? `<br><span style="color:#5d6b70">${escaped(about)}</span>` : "";
    blocks.push(`<p><a href="${escaped(url)}" style="color:#12624a">${escaped(text)}</a>${line}</p>`);
  }
  if (button) {
    blocks.push(
      `<p><a href="${escaped(button.url)}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#12624a;color:#fff;text-decoration:none">${escaped(button.label)}</a></p>`,
      `<p style="${quiet};word-break:break-all">${escaped(button.url)}</p>`,
    );
  }
  blocks.push(`<p style="color:#5d6b70">${escaped(closing)}</p>`);
  if (stop)
    blocks.push(
      `<p style="${quiet}"><a href="${escaped(stop.url)}" style="color:#5d6b70">${escaped(stop.label)}</a></p>`,
    );
  return blocks.join("");
}
