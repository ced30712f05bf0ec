/**
 * A comment of the site as Markdown of ours: there a comment is one paragraph, so what would begin a heading, a quote or
 * a list means itself; [tag:x] names a tag.
 */
export function commentMarkdown(text: string, site: string): string {
  return text
    .replace(/^(\s*)(#{1,6}\s|>|[-+*]\s|```|~~~|\||-{3,}|={3,})/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)]\s)/gm, "$1\\$2")
    .replace(
      /\[tag:([^\]\s]{1,60})\]/g,
      (_all, tag: string) => `[${tag}](https://${site}/questions/tagged/${encodeURIComponent(tag)})`,
    );
}
