export type HeadedPart = { id: string; title: string };

const heading = /<h2>(.*?)<\/h2>/gs;
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .trim();

/** The parts of a text by its main headings, and the text's HTML with a name on each heading to link to. */
export function headedParts(html: string): { html: string; parts: HeadedPart[] } {
  const parts: HeadedPart[] = [];
  const named = html.replace(heading, (whole, inner: string) => {
    const title = plain(inner);
    if (title === "") return whole;
    const id = `part-${parts.length + 1}`;
    parts.push({ id, title });
    return `<h2 id="${id}">${inner}</h2>`;
  });
  return { html: named, parts };
}
