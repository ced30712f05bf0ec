import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { ClubTies } from "../club-ties.server";
import { useMatrixWords } from "./matrix-words";

/** Whom the club would miss: who connects people that would not meet otherwise. */
export function Brokers({ brokers }: Pick<ClubTies, "brokers">) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  return (
    <section>
      <h2 className="mb-2">{t("network.brokers")}</h2>
      {brokers.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {brokers.map(({ key, name, handle, side, organisation, share }) => (
            <li key={key} className="flex items-center gap-3 py-2.5">
              <Speaker name={name} side={side} size="s" label={t(`common:side.${side}`)} />
              <span className="min-w-0 flex-1">
                <Link to={`/people/${encodeURIComponent(handle)}`}>{name}</Link>
                {organisation ? <span className="text-ink-2"> · {organisation}</span> : null}
              </span>
              <span className="tabular-nums">{words.share(share)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("network.no-brokers")}</p>
      )}
      <details className="mt-3 text-sm text-ink-2">
        <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4">
          {t("network.what-brokers")}
        </summary>
        <p className="leading-normal">{t("network.brokers-explained")}</p>
      </details>
    </section>
  );
}
