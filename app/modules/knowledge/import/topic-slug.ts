/** The address of a tag: "c#" becomes "c-sharp", ".net" becomes "dot-net"; letters of any script stay. */
export function topicSlug(tag: string): string {
  const spelled = tag
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("#", "-sharp")
    .replaceAll("+", "-plus")
    .replaceAll(".", "-dot-");
  return spelled.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "topic";
}
