import { useBlocker, useRevalidator } from "@remix-run/react";
import { type ComponentProps, type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import { Notice } from "~/ui/notice";
import type { LiveSession } from "./live-session";
import type { LiveSurface } from "./live-surface";

type Loaded = { session: LiveSession; Surface: ComponentType<ComponentProps<typeof LiveSurface>> };
type Props = Omit<ComponentProps<typeof LiveSurface>, "session"> & { documentId: number; children: ReactNode };

/** Where a document is written: the form in `children` works by itself, and where script runs the live editor takes its place. */
export function LiveWriting(props: Props) {
  const { t } = useTranslation("documents");
  /** How often the text was fetched again since the page was opened. */
  const [anew, setAnew] = useState(0);
  const { revalidate } = useRevalidator();
  const beginAnew = useCallback(() => {
    revalidate();
    announce(t("writing.anew-text"));
    setAnew((times) => times + 1);
  }, [revalidate, t]);
  return (
    <>
      {anew > 0 ? (
        <div className="mb-4">
          <Notice title={t("writing.anew")}>{t("writing.anew-text")}</Notice>
        </div>
      ) : null}
      <LiveText key={anew} beginAnew={beginAnew} {...props} />
    </>
  );
}

function LiveText({ documentId, beginAnew, children, ...surface }: Props & { beginAnew: () => void }) {
  const { self, voice } = surface;
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let session: LiveSession | undefined;
    let gone = false;
    // Most of the page's script, and wanted nowhere else. Should it fail to come, the form stays.
    Promise.all([import("./live-surface"), import("./live-session")]).then(
      ([{ LiveSurface: Surface }, live]) => {
        if (gone) return;
        session = new live.LiveSession(documentId, { self, voice, beginAnew });
        setLoaded({ session, Surface });
      },
      () => undefined,
    );
    return () => {
      gone = true;
      session?.close();
      setLoaded(undefined);
    };
  }, [documentId, self, voice, beginAnew]);
  return loaded ? (
    <>
      <StayUntilKept session={loaded.session} />
      <loaded.Surface session={loaded.session} {...surface} />
    </>
  ) : (
    children
  );
}

/** Asks before the page is left while something written in it is not kept yet. */
function StayUntilKept({ session }: { session: LiveSession }) {
  const { t } = useTranslation("documents");
  const blocker = useBlocker(() => session.owes);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(t("writing.leave"))) blocker.proceed();
    else blocker.reset();
  }, [blocker, t]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (session.owes) event.preventDefault();
    };
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [session]);
  return null;
}
