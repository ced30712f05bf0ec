import { useEffect, useRef } from "react";

/** What the browser is told while a page is open. */
export type LiveHeard = {
  /** How much in the inbox is unread now. */
  inbox(unread: number): void;
  /** Somebody's places changed: what the page offers may be wrong. */
  rights(): void;
  /** Somebody answered the question one looks at. */
  answer(news: { questionId: number; answerId: number }): void;
};

const [settling, hiddenFor] = [1200, 5 * 60_000];

/** Keeps a stream open while the page is looked at: it begins when the page has settled, and rests when nobody looks for minutes. */
export function useLiveStream(address: string, heard: LiveHeard): void {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = false;
    const rest = () => {
      stream?.close();
      stream = undefined;
    };
    const begin = () => {
      stream ??= listenTo(address, latest, () => {
        // What changed while it was away was not told.
        if (before) latest.current.rights();
        before = true;
      });
    };
    const turn = () => {
      clearTimeout(timer);
      timer = setTimeout(document.hidden ? rest : begin, document.hidden ? hiddenFor : stream ? 0 : settling);
    };
    turn();
    document.addEventListener("visibilitychange", turn);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      clearTimeout(timer);
      rest();
    };
  }, [address]);
}

/** Opens the stream; the browser itself opens it again when it breaks, and `opened` is called each time. */
function listenTo(address: string, latest: { readonly current: LiveHeard }, opened: () => void): EventSource {
  const stream = new EventSource(address);
  stream.addEventListener("open", opened);
  stream.addEventListener("inbox", ({ data }: MessageEvent<string>) => latest.current.inbox(Number(data)));
  stream.addEventListener("rights", () => latest.current.rights());
  stream.addEventListener("answer", ({ data }: MessageEvent<string>) => {
    const [questionId, answerId] = data.split(" ").map(Number);
    if (questionId && answerId) latest.current.answer({ questionId, answerId });
  });
  return stream;
}
