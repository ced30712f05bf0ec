import MessageSquareText from "lucide-react/icons/message-square-text";
import X from "lucide-react/icons/x";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useKeyboardInset } from "~/ui/editor/use-keyboard-inset";
import { cardId, type LiveThreads } from "./live-threads";

type LiveSheetProps = { threads: LiveThreads; open: boolean; count: number; children: ReactNode };

/** On narrow screens: a bar that says how much is open, and a sheet from below with all of it. */
export function LiveSheet({ threads, open, count, children }: LiveSheetProps) {
  const { t } = useTranslation("authorship");
  const opener = useRef<HTMLButtonElement>(null);
  const inset = useKeyboardInset(open);
  const { active } = threads.now();
  useEffect(() => {
    if (open && active) document.getElementById(cardId(active))?.scrollIntoView({ block: "nearest" });
  }, [open, active]);
  const close = () => {
    threads.change({ open: false });
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <div className="live-bar" hidden={open}>
        <button
          ref={opener}
          type="button"
          aria-expanded={open}
          className="button button-plain button-m w-full"
          onClick={() => threads.change({ open: true })}
        >
          <MessageSquareText aria-hidden="true" className="size-4.5" />
          {t("beside.label")}
          {count > 0 ? <span className="tabular-nums">{count}</span> : null}
        </button>
      </div>
      {/* What is being typed in it stays when it is let down. */}
      <section
        hidden={!open}
        aria-label={t("beside.label")}
        className="live-sheet"
        style={inset ? { bottom: inset } : undefined}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
        }}
      >
        <div className="flex items-center gap-3 px-4 pt-1.5">
          <h2 className="flex-1 text-[0.97rem] font-semibold">{t("beside.label")}</h2>
          <button
            type="button"
            aria-label={t("beside.close")}
            className="grid size-11 place-items-center rounded-md text-ink-2 hover:bg-paper-2"
            onClick={close}
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </div>
        <div className="grid min-h-0 flex-1 content-start gap-2.5 overflow-y-auto px-4 pt-1 pb-4">{children}</div>
      </section>
    </>
  );
}
