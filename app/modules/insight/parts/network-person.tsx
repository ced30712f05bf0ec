import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import { partnersOf } from "../rules/partners";
import type { Network } from "./draw-network";
import { useMatrixWords } from "./matrix-words";

type NetworkPersonProps = { network: Network; chosen: string | null; choose(key: string | null): void };

const most = 8;

/** Whoever is chosen in the picture: for whom they speak, how much they exchanged, and with whom; each of these can be chosen next. */
export function NetworkPerson({ network, chosen, choose }: NetworkPersonProps) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const known = new Map(network.nodes.map((node) => [node.key, node]));
  const person = chosen === null ? undefined : known.get(chosen);
  if (!person) return <p className="text-sm leading-normal text-ink-3">{t("network.choose")}</p>;
  const partners = partnersOf(network.ties, person.key);
  return (
    <section aria-label={person.name} className="rounded-lg border border-line p-4">
      <div className="flex items-start gap-3">
        <Speaker name={person.name} side={person.side} size="m" label={t(`common:side.${person.side}`)} />
        <p className="min-w-0 flex-1 leading-normal">
          <Link to={`/people/${encodeURIComponent(person.handle)}`} className="font-medium">
            {person.name}
          </Link>
          {person.organisation ? <span className="block text-sm text-ink-2">{person.organisation}</span> : null}
        </p>
      </div>
      <p className="mt-2 text-sm leading-normal text-ink-2">
        {t("network.exchanged", { count: person.weight })} {t("network.with", { count: partners.length })}
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {partners.slice(0, most).map(({ key, weight }) => {
          const partner = known.get(key);
          return partner ? (
            <li key={key}>
              <button
                type="button"
                onClick={() => choose(key)}
                className="flex min-h-11 w-full items-center gap-2.5 py-1.5 text-start text-sm hover:underline"
              >
                <Speaker name={partner.name} side={partner.side} size="xs" label={t(`common:side.${partner.side}`)} />
                <span className="min-w-0 flex-1">{partner.name}</span>
                <span className="tabular-nums text-ink-2">{words.count(weight)}</span>
              </button>
            </li>
          ) : null;
        })}
      </ul>
      {partners.length > most ? (
        <p className="mt-2 text-sm text-ink-3">{t("network.more", { count: partners.length - most })}</p>
      ) : null}
      <Button size="s" variant="quiet" className="mt-2" onClick={() => choose(null)}>
        {t("network.let-go")}
      </Button>
    </section>
  );
}
