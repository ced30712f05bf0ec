const signs: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** What a stored text says, without its marks, on one line. Every page of a question does this with all its texts. */
export function plainHtml(html: string): string {
  let text = "";
  let at = 0;
  for (let mark = html.indexOf("<"); mark >= 0; mark = html.indexOf("<", at)) {
    text += `${html.slice(at, mark)} `;
    at = html.indexOf(">", mark) + 1;
    if (at === 0) return inLine(text);
  }
  return inLine(text + html.slice(at));
}

function inLine(text: string): string {
  const line = text.replace(/\s\s+|[^\S ]/g, " ").trim();
  return line.includes("&") ? line.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign) : line;
}
