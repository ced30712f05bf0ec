import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { LoadView } from "../organisation-desk.server";
import { AwayUntil } from "./away-until";

/** Who of an organisation has how much, and how their promises went in the last ninety days. */
export function LoadTable({ people }: { people: readonly LoadView[] }) {
  const { t } = useTranslation("routing");
  const figure = "px-2 py-2 text-end tabular-nums";
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
                <th scope="row" className="py-2 pe-2 text-start font-normal">
                  <Link to={`/people/${person.handle}`} className="no-underline hover:underline">
                    {person.name}
                  </Link>
                  {person.title ? <span className="block text-ink-3">{person.title}</span> : null}
                  {person.awayUntil ? <AwayUntil day={person.awayUntil} /> : null}
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
    </section>
  );
}
