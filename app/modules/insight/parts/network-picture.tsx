import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Speaker } from "~/ui/speaker";
import type { Network, NetworkDrawing } from "./draw-network";
import { FindInNetwork } from "./find-in-network";
import { NetworkPerson } from "./network-person";
import { saveDrawing } from "./save-drawing";
import { ZoomButtons } from "./zoom-buttons";

type State = "waiting" | "loading" | "shown" | "failed";
const nobody: Network = { nodes: [], ties: [] };

/**
 * The network as a picture, in which people can be found and chosen; the tables below say the same. Without script it is
 * not offered.
 */
export function NetworkPicture({ address, name }: { address: string; name: string }) {
  const { t } = useTranslation("insight");
  const [state, setState] = useState<State>("waiting");
  const [network, setNetwork] = useState(nobody);
  const [chosen, setChosen] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<NetworkDrawing>();
  const choose = (key: string | null) => {
    setChosen(key);
    drawing.current?.choose(key);
  };
  useEffect(() => {
    const gone = new AbortController();
    const draw = async () => {
      const [{ drawNetwork }, found] = await Promise.all([import("./draw-network"), networkAt(address, gone.signal)]);
      if (gone.signal.aborted || !frame.current) return;
      const drawn = drawNetwork(frame.current, found, (key) => {
        setChosen(key);
        drawn.choose(key);
      });
      drawing.current = drawn;
      setNetwork(found);
      setState("shown");
    };
    setState("loading");
    setChosen(null);
    draw().catch(() => gone.signal.aborted || setState("failed"));
    return () => {
      gone.abort();
      drawing.current?.end();
      drawing.current = undefined;
    };
  }, [address]);
  if (state === "waiting") return null;
  return (
    <section aria-label={t("network.picture")} className="print:hidden">
      <p role="status" className={state === "shown" ? "sr-only" : state === "failed" ? "text-harm" : "text-ink-3"}>
        {t(`network.${state}`)}
      </p>
      <div className={state === "failed" ? "hidden" : "grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_17rem]"}>
        <div className="min-w-0">
          <div className="relative">
            <div
              ref={frame}
              role="application"
              aria-label={t("network.steer")}
              className="relative h-[min(38rem,70vh)] max-sm:h-[55vh] overflow-hidden rounded-lg border border-line bg-paper"
            />
            <ZoomButtons zoom={(way) => drawing.current?.zoom(way)} />
          </div>
          <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 font-head text-sm text-ink-2">
            {(["buyer", "seller", "neutral"] as const).map((side) => (
              <li key={side} className="inline-flex items-center gap-2">
                <Speaker name="" initials="" side={side} size="xs" />
                {t(`common:side.${side}`)}
              </li>
            ))}
            <li>{t("network.sizes")}</li>
          </ul>
          <Button size="s" className="mt-3" onClick={() => saveDrawing(drawing.current?.copy(), name)}>
            {t("save.png")}
          </Button>
        </div>
        <div className="grid content-start gap-4">
          <FindInNetwork nodes={network.nodes} choose={choose} />
          <NetworkPerson network={network} chosen={chosen} choose={choose} />
        </div>
      </div>
    </section>
  );
}

async function networkAt(address: string, signal: AbortSignal): Promise<Network> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error("not there");
  return (await answer.json()) as Network;
}
