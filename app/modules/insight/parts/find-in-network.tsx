import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import { TextField } from "~/ui/text-field";
import type { Network } from "./draw-network";

type FindInNetworkProps = { nodes: Network["nodes"]; choose(key: string): void };

const most = 6;

/** Finds people of the picture by a part of their name or their organisation's; Enter takes the first. */
export function FindInNetwork({ nodes, choose }: FindInNetworkProps) {
  const { t } = useTranslation("insight");
  const [wanted, setWanted] = useState("");
  const said = wanted.trim().toLocaleLowerCase();
  const found = said
    ? nodes.filter(({ name, organisation }) => `${name} ${organisation ?? ""}`.toLocaleLowerCase().includes(said))
    : [];
  const take = (key: string | undefined) => {
    if (key === undefined) return;
    choose(key);
    setWanted("");
  };
  return (
    <search className="grid gap-1">
      <TextField
        name="somebody"
        type="search"
        autoComplete="off"
        label={t("network.find")}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && take(found[0]?.key)}
      />
      <p role="status" className={said && found.length === 0 ? "text-sm text-ink-3" : "sr-only"}>
        {said ? t(found.length === 0 ? "network.found-none" : "network.found", { count: found.length }) : null}
      </p>
      <ul>
        {found.slice(0, most).map(({ key, name, side, organisation }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => take(key)}
              className="flex min-h-11 w-full items-center gap-2.5 py-1.5 text-start text-sm hover:underline"
            >
              <Speaker name={name} side={side} size="xs" label={t(`common:side.${side}`)} />
              <span className="min-w-0 flex-1">
                {name}
                {organisation ? <span className="text-ink-3"> · {organisation}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
