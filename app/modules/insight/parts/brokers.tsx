import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { ClubTies } from "../club-ties.server";
import { useMatrixWords } from "./matrix-words";

type Shown = {
  key: string;
  name: string;
  side: Side;
  to: string;
  picture?: string;
  beside?: string | null;
  share: number;
};

/** Whom the club would miss: which organisations and which people connect others that would not meet otherwise. */
export function Brokers({ brokers, organisationBrokers }: Pick<ClubTies, "brokers" | "organisationBrokers">) {
  const { t } = useTranslation("insight");
  const organisations = organisationBrokers.map(({ slug, logoKey, ...one }) => ({
    ...one,
    to: `/organisations/${encodeURIComponent(slug)}`,
    picture: logoKey ? `/files/${logoKey}` : undefined,
  }));
  const people = brokers.map(({ handle, organisation, ...one }) => ({
    ...one,
    to: `/people/${encodeURIComponent(handle)}`,
    beside: organisation,
  }));
  return (
    <div className="grid content-start gap-8">
      <section>
        <h2 className="mb-2">{t("network.organisation-brokers")}</h2>
        <BrokerList shown={organisations} none={t("network.no-organisation-brokers")} />
      </section>
      <section>
        <h2 className="mb-2">{t("network.brokers")}</h2>
        <BrokerList shown={people} none={t("network.no-brokers")} />
        <details className="mt-3 text-sm text-ink-2">
          <summary className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4">
            {t("network.what-brokers")}
          </summary>
          <p className="leading-normal">{t("network.brokers-explained")}</p>
        </details>
      </section>
    </div>
  );
}

function BrokerList({ shown, none }: { shown: readonly Shown[]; none: string }) {
  const { t } = useTranslation();
  const words = useMatrixWords();
  if (shown.length === 0) return <p className="text-ink-2">{none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {shown.map(({ key, name, side, to, picture, beside, share }) => (
        <li key={key} className="flex items-center gap-3 py-2.5">
          <Speaker name={name} side={side} picture={picture} size="s" label={t(`side.${side}`)} />
          <span className="min-w-0 flex-1">
            <Link to={to}>{name}</Link>
            {beside ? <span className="text-ink-2"> · {beside}</span> : null}
          </span>
          <span className="tabular-nums">{words.share(share)}</span>
        </li>
      ))}
    </ul>
  );
}
