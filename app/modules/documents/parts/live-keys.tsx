import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import { KeyList } from "~/ui/keys/key-list";
import type { LiveThreads } from "./live-threads";

const acts = {
  KeyK: "change",
  KeyM: "remark",
  KeyJ: "card",
  KeyN: "next",
  KeyP: "before",
} as const;
type Act = (typeof acts)[keyof typeof acts];

/** The keys with which one proposes, says and steps through what is open, without leaving the text. */
export function LiveKeys({ threads }: { threads: LiveThreads }) {
  const { t } = useTranslation("authorship");
  const press = useCallback(
    (event: KeyboardEvent) => {
      // By the place of the key: a Thai keyboard says another letter.
      const act = event.altKey && (event.ctrlKey || event.metaKey) ? acts[event.code as keyof typeof acts] : undefined;
      if (!act) return;
      event.preventDefault();
      if (!run(act, threads)) announce(t(act === "change" || act === "remark" ? "beside.choose" : "discussion.none"));
    },
    [threads, t],
  );
  const mod = /Mac|iP/.test(navigator.platform) ? "⌘ ⌥" : "Ctrl Alt";
  return (
    <KeyList
      className="text-sm leading-normal text-ink-3 pointer-coarse:hidden"
      title={t("beside.keys")}
      choice={t("beside.keys-on")}
      keys={Object.entries(acts).map(([code, act]) => ({
        key: code,
        shown: `${mod} ${code.slice(3)}`,
        does: t(`beside.key.${act}`),
      }))}
      store="document-keys"
      press={press}
    />
  );
}

function run(act: Act, threads: LiveThreads): boolean {
  const { may, draft } = threads.now();
  if (act === "change") return may.suggest && (draft !== undefined || threads.begin("change"));
  if (act === "remark") return may.remark && (draft !== undefined || threads.begin("remark"));
  return threads.step(act === "next" ? 1 : act === "before" ? -1 : 0);
}
