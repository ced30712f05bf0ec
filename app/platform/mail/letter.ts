/** A letter to one person, in the two forms that mail programs read. */
export type Letter = { to: string; subject: string; text: string; html: string };

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Writes a plain letter: paragraphs, at most one button, and a closing line. */
export function writeLetter(
  to: string,
  parts: { subject: string; paragraphs: readonly string[]; button?: { label: string; url: string }; closing: string },
): Letter {
  const { subject, paragraphs, button, closing } = parts;
  const text = [...paragraphs, ...(button ? [`${button.label}:\n${button.url}`] : []), closing].join("\n\n");
  const blocks = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  if (button) {
    blocks.push(
      `<p><a href="${escaped(button.url)}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#12624a;color:#fff;text-decoration:none">${escaped(button.label)}</a></p>`,
      `<p style="font-size:13px;color:#5d6b70;word-break:break-all">${escaped(button.url)}</p>`,
    );
  }
  blocks.push(`<p style="color:#5d6b70">${escaped(closing)}</p>`);
  const html = `<!doctype html><html><body style="font:16px/1.7 sans-serif;color:#16323a;max-width:34rem;margin:0 auto;padding:24px">${blocks.join("")}</body></html>`;
  return { to, subject, text, html };
}
