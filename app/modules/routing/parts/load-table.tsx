import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { LoadView } from "../organisation-load.server";
import { AwayUntil } from "./away-until";
import { LoadDrawn } from "./load-drawn";

type LoadTableProps = { people: readonly LoadView[]; may: { reassign: boolean; sayAway: boolean }; slug: string };

/** Who of an organisation has how much, who has too much, who is away, and how their promises went in the last ninety days. */
export function LoadTable({ people, may, slug }: LoadTableProps) {
  const { t } = useTranslation("routing");
  const figure = "px-2 py-3 align-top text-end tabular-nums";
  return (
    <section>
      <h2 className="mb-2">{t("load.title")}</h2>
      <p className="mb-3 text-sm text-ink-3">{t("load.text")}</p>
      <div className="overflow-x-auto">
        <table className="w-full font-head text-sm leading-snug">
          <thead className="border-b border-line text-ink-3">
            <tr>
              <th scope="col" className="py-2 pe-2 text-start font-medium">
                {t("load.person")}
              </th>
              {(["waiting", "overdue", "kept", "broken"] as const).map((name) => (
                <th key={name} scope="col" className="px-2 py-2 text-end font-medium">
                  {t(`load.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {people.map((person) => (
              <tr key={person.handle}>
                <th scope="row" className="py-3 pe-2 text-start font-normal">
                  <Person person={person} may={may} slug={slug} />
                </th>
                <td className={figure}>{person.waiting}</td>
                <td className={`${figure} ${person.overdue > 0 ? "font-semibold text-harm" : ""}`}>{person.overdue}</td>
                <td className={figure}>{person.kept}</td>
                <td className={figure}>{person.broken}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 text-sm leading-normal text-ink-3">{t("load.rule")}</p>
    </section>
  );
}

function Person({ person, may, slug }: { person: LoadView } & Pick<LoadTableProps, "may" | "slug">) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const { id, handle, name, waiting, overdue, usual } = person;
  const all = waiting + overdue;
  const act = "inline-flex min-h-8 items-center pointer-coarse:min-h-11";
  return (
    <>
      <Link to={`/people/${handle}`} className="no-underline hover:underline">
        {name}
      </Link>
      {person.title ? <span className="block text-ink-3">{person.title}</span> : null}
      {person.awayUntil ? <AwayUntil day={person.awayUntil} /> : null}
      {all > 0 || usual !== null ? (
        <LoadDrawn
          waiting={waiting}
          overdue={overdue}
          usual={usual}
          text={t("load.drawn", { waiting: formatNumber(locale, all), overdue: formatNumber(locale, overdue) })}
        />
      ) : null}
      {usual === null ? null : (
        <span className="block text-ink-3">
          {t("load.usual", { usual: formatNumber(locale, Math.round(usual * 10) / 10) })}
        </span>
      )}
      {person.overloaded ? (
        <span className="mt-1.5 block">
          <Chip tone="heed">{t("load.overloaded")}</Chip>
        </span>
      ) : null}
      <span className="flex flex-wrap gap-x-4">
        {may.reassign && person.overloaded ? (
          <Link
            to={`/organisations/${slug}/desk?of=${encodeURIComponent(handle)}`}
            aria-label={t("load.give-name", { name })}
            className={act}
          >
            {t("load.give")}
          </Link>
        ) : null}
        {may.sayAway ? (
          <Link
            to={`/organisations/${slug}/staff/${id}/absence`}
            aria-label={t("away.set-name", { name })}
            className={act}
          >
            {t(person.awayUntil ? "away.change-of" : "away.set-of")}
          </Link>
        ) : null}
      </span>
    </>
  );
}
