import clsx from "clsx";
import ChevronUp from "lucide-react/icons/chevron-up";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import type { ThreadView } from "../discussion-view";
import { cardId, type LiveThreads, type PlacedInEditor } from "./live-threads";
import { RemarkItem } from "./remark-item";
import { plainChange, SuggestionItem } from "./suggestion-item";

type LiveCardProps = { placed: PlacedInEditor; active: boolean; threads: LiveThreads; language: string };

/** A suggestion or a remark beside the text: folded to who and what, or unfolded with all that may be done. */
export function LiveCard({ placed: { key, view }, active, threads, language }: LiveCardProps) {
  const base = `${threads.path}/discussion`;
  return (
    <article
      data-card={key}
      className={clsx(
        "rounded-lg border bg-raised text-[0.95rem] leading-normal",
        active ? "border-edge shadow-lift" : "border-line",
      )}
      onFocus={() => threads.activate(key)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        threads.points?.show(key, { focus: true });
      }}
    >
      <button
        type="button"
        id={cardId(key)}
        aria-expanded={active}
        className="flex min-h-11 w-full items-start gap-2.5 rounded-lg px-3.5 py-2.5 text-start leading-snug hover:bg-paper-2"
        onClick={() => {
          threads.activate(active ? undefined : key);
          if (!active) threads.points?.show(key);
        }}
      >
        {active ? <Unfolded view={view} /> : <Folded view={view} language={language} />}
      </button>
      {active ? (
        <div className="px-3.5 pb-3.5">
          {view.kind === "suggestion" ? (
            <SuggestionItem suggestion={view} base={base} language={language} />
          ) : (
            <RemarkItem remark={view} base={base} language={language} />
          )}
        </div>
      ) : null}
    </article>
  );
}

function Unfolded({ view }: { view: ThreadView }) {
  const { t } = useTranslation("authorship");
  return (
    <>
      <span className="text-sm text-ink-3">{t("beside.fold")}</span>
      <span className="sr-only">
        {t(`beside.kind.${view.kind}`)}, {view.voice.name}
      </span>
      <ChevronUp aria-hidden="true" className="ms-auto mt-0.5 size-4 text-ink-3" />
    </>
  );
}

function Folded({ view, language }: { view: ThreadView; language: string }) {
  const { t } = useTranslation("authorship");
  const { kind, voice, replies } = view;
  return (
    <>
      <Speaker name={voice.name} side={voice.side} size="xs" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">
          {voice.name}
          <span className="sr-only">
            {" "}
            ({t(`common:side.${voice.side}`)}), {t(`beside.kind.${kind}`)}
          </span>
        </span>
        <span className="mt-0.5 line-clamp-2 text-ink-2">
          {view.kind === "remark" ? view.text : <ShortChange view={view} language={language} />}
        </span>
        {replies.length > 0 ? (
          <span className="mt-0.5 block text-sm text-ink-3">{t("beside.replies", { count: replies.length })}</span>
        ) : null}
      </span>
    </>
  );
}

function ShortChange({ view, language }: { view: Extract<ThreadView, { kind: "suggestion" }>; language: string }) {
  const { t } = useTranslation("authorship");
  if (view.standing === "withdrawn") return t("suggestion.withdrawn");
  const parts = view.changes.flat().filter(({ kind }) => kind !== "same");
  const shown = parts.length > 0 ? parts : plainChange(view.words || view.quote, view.replacement);
  return (
    <span lang={language}>
      {[...shown.entries()].map(([n, { kind, text }]) => (
        <Fragment key={n}>
          {n > 0 ? " " : null}
          {kind === "removed" ? <del>{text}</del> : <ins>{text}</ins>}
        </Fragment>
      ))}
    </span>
  );
}
