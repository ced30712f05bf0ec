import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import type { Figure } from "./use-figures";

const [wide, high, edge] = [132, 30, 3];

/** How a figure went over the period, as a line; where too little happened it is broken. The table beneath says the same. */
export function CourseLine({ course }: Pick<Figure, "course">) {
  const told = course.flatMap(({ value }, at) => (value === null ? [] : [{ at, value }]));
  const values = told.map(({ value }) => value);
  const last = told.at(-1);
  if (told.length < 3 || !last) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => edge + ((wide - 2 * edge) * at) / (course.length - 1);
  const y = (value: number) =>
    most === least ? high / 2 : high - edge - ((high - 2 * edge) * (value - least)) / (most - least);
  const line = told
    .map(
      ({ at, value }, index) =>
        `${index > 0 && told[index - 1]?.at === at - 1 ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${wide} ${high}`} className="mt-1.5 block h-7.5 w-33">
      <path d={line} fill="none" stroke="var(--ink-3)" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" />
      {told.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r="1.6" fill="var(--ink-3)" />
      ))}
      <circle cx={x(last.at)} cy={y(last.value)} r="2.6" fill="var(--act)" />
    </svg>
  );
}

/** The same as a table. */
export function CourseTable({ course }: Pick<Figure, "course">) {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  if (course.length === 0) return null;
  return (
    <table className="matrix-table matrix-table-narrow mt-3 w-full text-sm tabular-nums">
      <caption className="pb-1 text-start text-sm text-ink-3">{t("figure.course")}</caption>
      <tbody>
        {course.map(({ from, to, shown }) => (
          <tr key={from}>
            <th scope="row" className="font-normal">
              {t("filter.chosen", { from: formatDay(locale, from), to: formatDay(locale, to) })}
            </th>
            <td>{shown ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
