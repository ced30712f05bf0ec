import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { ClubMatrix } from "../club-matrix.server";
import { fewBelow } from "../rules/felt";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

const measures = ["success", "effort", "feeling"] as const;

/** Whether both ends of a row are content: members with its answers, and its people with their own work; only where that is known. */
export function FeltByRow({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const { matrix, wish } = page;
  const lines = matrix.rows.flatMap((row, index) => {
    const cells = matrix.cells[index] ?? [];
    const [up, down] = [cells.reduce((sum, cell) => sum + cell.up, 0), cells.reduce((sum, cell) => sum + cell.down, 0)];
    const work = matrix.felt[row.key];
    return up + down >= smallBelow || work ? [{ row, up, voices: up + down, work }] : [];
  });
  if (wish.rows === "experts" || lines.length === 0) return null;
  const told = lines.some(({ work }) => work) ? measures : [];
  const share = (part: number, all: number) =>
    `${words.share(part / all)} (${t("table.of", { part: words.count(part), all: words.count(all) })})`;
  return (
    <section className="mt-11">
      <h2 className="mb-2 text-lg">{t("felt.title")}</h2>
      <section className="matrix-scroll" aria-label={t("felt.title")}>
        <table className="matrix-table matrix-table-narrow text-sm">
          <thead>
            <tr>
              {(["row", "members", ...told] as const).map((head) => (
                <th key={head} scope="col" className="font-medium text-ink-2">
                  {t(`felt.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, up, voices, work }) => (
              <tr key={row.key}>
                <th scope="row" className="font-medium">
                  {row.slug ? (
                    <Link to={`/organisations/${encodeURIComponent(row.slug)}`}>{words.row(wish.rows, row)}</Link>
                  ) : (
                    words.row(wish.rows, row)
                  )}
                </th>
                <td>{voices < smallBelow ? "–" : share(up, voices)}</td>
                {told.map((measure) => (
                  <td key={measure}>
                    {work ? `${share(work[measure], work.people)}${work.people < fewBelow ? "°" : ""}` : "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 max-w-measure text-sm leading-normal text-ink-3">
        {t("felt.note")} {told.length === 0 ? t("felt.none") : null}
      </p>
    </section>
  );
}
