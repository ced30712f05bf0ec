import { type RefObject, useLayoutEffect, useState } from "react";
import { stackedTops } from "../rules/stacked-tops";
import { draftKey, type LiveThreads, type ThreadsState } from "./live-threads";

type Level = { tops: ReadonlyMap<string, number>; height: number };

/** How far down each card of a margin stands, so that it is level with its words; measured again when the text or a card grows. */
export function useLevelTops(box: RefObject<HTMLElement>, threads: LiveThreads, state: ThreadsState): Level {
  const [level, setLevel] = useState<Level>({ tops: new Map(), height: 0 });
  useLayoutEffect(() => {
    const margin = box.current;
    const text = document.querySelector(".live-surface");
    if (!margin || !text) return;
    const cards = [...margin.querySelectorAll<HTMLElement>("[data-card]")];
    const placeOf = (key: string | undefined) =>
      key === draftKey ? state.draftRanges[0]?.from : state.placed.find((one) => one.key === key)?.ranges[0]?.from;
    const measure = () => {
      const above = margin.getBoundingClientRect().top;
      const wishes = cards.map((card) => {
        const key = card.dataset.card ?? "";
        const at = placeOf(key);
        const top = at === undefined ? 0 : (threads.points?.topOf(at) ?? above) - above;
        return { key, top, height: card.offsetHeight };
      });
      const tops = stackedTops(wishes, state.active);
      const height = Math.max(0, ...wishes.map((wish) => (tops.get(wish.key) ?? 0) + wish.height));
      setLevel((before) => (isSame(before, { tops, height }) ? before : { tops, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [text, ...cards]) observer.observe(element);
    return () => observer.disconnect();
  }, [box, threads, state]);
  return level;
}

const isSame = (one: Level, other: Level): boolean =>
  one.height === other.height && JSON.stringify([...one.tops]) === JSON.stringify([...other.tops]);
