import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { LiveThreads } from "./live-threads";

/** What somebody may do in the editor who does not write there. */
export function LiveReading({ threads }: { threads: LiveThreads }) {
  const { t } = useTranslation("documents");
  const { may } = useSyncExternalStore(threads.subscribe, threads.now, threads.now);
  return <p className="text-ink-2">{t(may.suggest ? "writing.suggesting" : "writing.read-only")}</p>;
}
