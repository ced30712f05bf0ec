import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { announce } from "~/ui/announcer";
import { Link } from "~/ui/link";
import { LiveCard } from "./live-card";
import { LiveDraft } from "./live-draft";
import { LiveSheet } from "./live-sheet";
import { draftKey, type LiveThreads, type ThreadsState } from "./live-threads";
import { Staying } from "./thread-form";
import { useLevelTops } from "./use-level-tops";
import { useWide } from "./use-wide";

type LiveBesideProps = { threads: LiveThreads; choices: readonly SpeakingChoice[]; language: string };
type Cards = { key: string; from: number }[];

/** What is proposed and said, beside the text: level with the words where there is room, else in a sheet from below. */
export function LiveBeside(props: LiveBesideProps) {
  const { threads } = props;
  const { t } = useTranslation("authorship");
  const state = useSyncExternalStore(threads.subscribe, threads.now, threads.now);
  const wide = useWide();
  const done = useCallback(() => void threads.refresh(), [threads]);
  useEffect(() => threads.hear(() => announce(t("beside.came"))), [threads, t]);
  const count = state.placed.length;
  return (
    <Staying.Provider value={done}>
      {wide ? (
        <Margin {...props} state={state} />
      ) : (
        <LiveSheet threads={threads} open={state.open} count={count}>
          {cardsOf(state).map(({ key }) => (
            <Card key={key} name={key} {...props} state={state} />
          ))}
          <Around state={state} path={threads.path} />
        </LiveSheet>
      )}
    </Staying.Provider>
  );
}

type StateProps = LiveBesideProps & { state: ThreadsState };

function Margin({ state, ...props }: StateProps) {
  const { t } = useTranslation("authorship");
  const box = useRef<HTMLElement>(null);
  const { tops, height } = useLevelTops(box, props.threads, state);
  const cards = cardsOf(state);
  return (
    <aside ref={box} aria-label={t("beside.label")} className="relative" style={{ minHeight: height }}>
      {cards.map(({ key }) => (
        <div key={key} className="live-level" style={{ transform: `translateY(${tops.get(key) ?? 0}px)` }}>
          <Card name={key} {...props} state={state} />
        </div>
      ))}
      {cards.length === 0 || state.more ? (
        <div style={{ paddingTop: cards.length > 0 ? height + 10 : 0 }}>
          <Around state={state} path={props.threads.path} />
        </div>
      ) : null}
    </aside>
  );
}

function Card({ name, state, threads, choices, language }: StateProps & { name: string }) {
  if (name === draftKey && state.draft)
    return (
      <LiveDraft key={state.draft.at} draft={state.draft} threads={threads} choices={choices} language={language} />
    );
  const placed = state.placed.find(({ key }) => key === name);
  return placed ? (
    <LiveCard placed={placed} active={name === state.active} threads={threads} language={language} />
  ) : null;
}

/** What to do when nothing is open, and where the rest is when there is too much. */
function Around({ state: { placed, may, more }, path }: { state: ThreadsState; path: string }) {
  const { t } = useTranslation("authorship");
  return (
    <div className="text-sm leading-normal text-ink-3">
      {placed.length === 0 && (may.suggest || may.remark) ? <p>{t("beside.none")}</p> : null}
      {more ? <p>{t("beside.more")}</p> : null}
      {placed.length === 0 || more ? (
        <p className="mt-1.5">
          <Link to={`${path}/discussion`}>{t("beside.all")}</Link>
        </p>
      ) : null}
    </div>
  );
}

/** In the order of the text, what is being written among the others. */
function cardsOf({ placed, draft, draftRanges }: ThreadsState): Cards {
  const cards = placed.map(({ key, ranges: [range] }) => ({ key, from: range?.from ?? Number.MAX_SAFE_INTEGER }));
  if (!draft) return cards;
  const own = { key: draftKey, from: draftRanges[0]?.from ?? Number.MAX_SAFE_INTEGER };
  return [...cards.filter(({ from }) => from <= own.from), own, ...cards.filter(({ from }) => from > own.from)];
}
