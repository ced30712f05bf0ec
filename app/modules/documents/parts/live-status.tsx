import CloudOff from "lucide-react/icons/cloud-off";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import type { LiveState } from "./live-session";

/** Whether what was written is kept, plainly; going offline and coming back are also said. */
export function LiveStatus({ connection, safe }: Pick<LiveState, "connection" | "safe">) {
  const { t } = useTranslation("documents");
  const before = useRef(connection);
  useEffect(() => {
    const [was, is] = [before.current, connection];
    before.current = connection;
    if (is === "offline" && was !== "offline") announce(t("writing.state.offline"));
    else if (was === "offline" && (is === "saved" || is === "saving")) announce(t("writing.back-online"));
  }, [connection, t]);
  if (connection === "ended") return null;
  return (
    <p
      data-live={connection}
      className={connection === "offline" ? "flex items-start gap-2 font-medium text-heed" : "text-ink-3"}
    >
      {connection === "offline" ? <CloudOff aria-hidden="true" className="mt-1 size-4 shrink-0" /> : null}
      {t(connection === "offline" && safe ? "writing.state.offline-safe" : `writing.state.${connection}`)}
    </p>
  );
}
