/** What was said of a question's context, in one calm line. */
export function ContextLine({ words, lang }: { words: readonly string[]; lang?: string }) {
  return (
    <span lang={lang} className="font-head text-[0.97rem] leading-normal text-ink-2">
      {words.join(" · ")}
    </span>
  );
}
