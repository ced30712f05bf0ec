import type { SplittableView } from "../thread-view";

/** What a curator chose to split off, as it stands in the address while it is looked at before it is done. */
export type SplitWish = { title: string; answers: number[]; comments: number[]; opening: number | null };

/** Reads what was chosen; null before anything was sent. */
export function readSplitWish(query: URLSearchParams): SplitWish | null {
  const ids = (name: string) => query.getAll(name).map(Number).filter(Number.isInteger);
  if (!query.has("title")) return null;
  return {
    title: query.get("title") ?? "",
    answers: ids("answers[]"),
    comments: ids("comments[]"),
    opening: Number(query.get("opening")) || null,
  };
}

/** What each of the two questions will hold; the words that open the new one are no remark any more. */
export function splitPreview(pieces: readonly SplittableView[], wish: SplitWish) {
  const opening = pieces.find(({ kind, id }) => kind === "comment" && id === wish.opening) ?? null;
  const goes = ({ kind, id }: SplittableView) => (kind === "answer" ? wish.answers : wish.comments).includes(id);
  const others = pieces.filter((piece) => piece !== opening);
  return { opening, going: others.filter(goes), staying: others.filter((piece) => !goes(piece)) };
}
