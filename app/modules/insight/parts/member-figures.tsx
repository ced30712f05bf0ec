import { useTranslation } from "react-i18next";
import type { EverySide } from "../every-side.server";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

/** What the members do, and beside it what the network between them does. */
export function MemberFigures({ members, network }: Pick<EverySide, "members" | "network">) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const share = (part: number, all: number) => (all < smallBelow ? "–" : words.share(part / all));
  const said = (part: number, all: number) => ({ part: words.count(part), all: words.count(all) });
  const ratio = (value: number | null) => (value === null ? "–" : words.ratio(value));
  return (
    <dl className="grid grid-cols-2 gap-x-7 gap-y-5 sm:grid-cols-3">
      <Figure
        value={words.count(members.members)}
        name={t("every.members.all", { joined: words.count(members.joined) })}
      />
      <Figure
        value={share(members.active, members.members)}
        name={t("every.members.active", said(members.active, members.members))}
      />
      <Figure
        value={share(members.spoke, members.joined)}
        name={t("every.members.spoke", said(members.spoke, members.joined))}
      />
      <Figure
        value={share(members.returned, members.before)}
        name={t("every.members.returned", said(members.returned, members.before))}
      />
      <Figure value={ratio(network.crossSide)} name={t("figure.cross-side.name")} />
      <Figure value={ratio(network.reciprocity)} name={t("every.members.reciprocity")} />
    </dl>
  );
}

function Figure({ value, name }: { value: string; name: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="font-head text-sm leading-normal text-ink-2">{name}</dt>
      <dd className="font-head text-[1.9rem] leading-[1.3] font-light tabular-nums">{value}</dd>
    </div>
  );
}
