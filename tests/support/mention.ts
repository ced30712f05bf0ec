/** A text that names people, as the editor sends it. */
export function mention(words: string, ...named: { handle: string; name: string }[]): string {
  const text = { type: "text", text: words };
  const names = named.map(({ handle, name }) => ({ type: "mention", attrs: { id: handle, label: name } }));
  return JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [text, ...names] }] });
}
