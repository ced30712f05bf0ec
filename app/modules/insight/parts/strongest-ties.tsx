import { useTranslation } from "react-i18next";
import type { ClubTies } from "../club-ties.server";
import { useMatrixWords } from "./matrix-words";

/** The strongest ties of the picture as a table. */
export function StrongestTies({ ties, nodes }: Pick<ClubTies, "ties" | "nodes">) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  return (
    <section>
      <h2 className="mb-2">{t("network.strongest")}</h2>
      <table className="w-full text-sm [&_td]:border-b [&_td]:border-line [&_td]:py-2 [&_td]:pe-3 [&_th]:border-b [&_th]:border-line [&_th]:py-2 [&_th]:text-start [&_th]:font-medium">
        <thead className="text-ink-2">
          <tr>
            <th scope="col">{t("network.one")}</th>
            <th scope="col">{t("network.other")}</th>
            <th scope="col">{t("network.exchanges")}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ from, to, weight }) => (
            <tr key={`${from} ${to}`}>
              <td>{names.get(from)}</td>
              <td>{names.get(to)}</td>
              <td>{words.count(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
