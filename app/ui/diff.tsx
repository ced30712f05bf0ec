export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** What changed between two texts: added underlined, removed struck through. */
export function Diff({ parts, lang }: { parts: DiffPart[]; lang?: string }) {
  let place = 0;
  return (
    <p lang={lang} className="diff whitespace-pre-wrap">
      {parts.map(({ kind, text }) => {
        const key = `${kind}${place}`;
        place += text.length;
        if (kind === "added") return <ins key={key}>{text}</ins>;
        if (kind === "removed") return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
