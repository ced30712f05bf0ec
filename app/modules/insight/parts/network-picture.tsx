import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Speaker } from "~/ui/speaker";
import type { Network } from "./draw-network";

type State = "waiting" | "loading" | "shown" | "failed";

/** The network as a picture, drawn when it is asked for; the tables below say the same. Without script it is not offered. */
export function NetworkPicture({ address }: { address: string }) {
  const { t } = useTranslation("insight");
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>("waiting");
  const frame = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    setReady(true);
    return () => stop.current();
  }, []);
  if (!ready) return null;
  const draw = async () => {
    setState("loading");
    try {
      const [{ drawNetwork }, answer] = await Promise.all([import("./draw-network"), fetch(address)]);
      if (!answer.ok || !frame.current) throw new Error("not there");
      stop.current = drawNetwork(frame.current, (await answer.json()) as Network);
      setState("shown");
    } catch {
      setState("failed");
    }
  };
  const shown = state === "shown";
  return (
    <section aria-label={t("network.picture")} className="print:hidden">
      {shown ? null : (
        <Button onClick={() => void draw()} pending={state === "loading"}>
          {t("network.draw")}
        </Button>
      )}
      <p role="status" className={state === "failed" ? "mt-2 text-harm" : "sr-only"}>
        {state === "failed" ? t("network.failed") : shown ? t("network.drawn") : null}
      </p>
      <div
        ref={frame}
        className={
          shown || state === "loading" ? "h-[min(36rem,70vh)] rounded-lg border border-line bg-paper-2" : "hidden"
        }
      />
      {shown ? (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 font-head text-sm text-ink-2">
          {(["buyer", "seller", "neutral"] as const).map((side) => (
            <li key={side} className="inline-flex items-center gap-2">
              <Speaker name="" initials="" side={side} size="xs" />
              {t(`common:side.${side}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
