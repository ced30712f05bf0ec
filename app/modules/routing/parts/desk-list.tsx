import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { DeskRow } from "../routing-view";
import { Due } from "./due";

type DeskListProps = { items: readonly DeskRow[]; label: string; opened: number | null; search: string };

/** What lies on a desk, soonest due first; each opens beside the list, or in its place on a phone. */
export function DeskList({ items, label, opened, search }: DeskListProps) {
  const { t } = useTranslation("routing");
  return (
    <ul aria-label={label} className="divide-y divide-line border-b border-line">
      {items.map((item) => (
        <li
          key={item.id}
          className="relative grid gap-1 py-3.5 ps-3 pe-2 has-aria-[current]:rounded-md has-aria-[current]:bg-act-soft"
        >
          <Due {...item} />
          <Link
            to={`/desk/${item.id}${search}`}
            preventScrollReset
            data-desk-item=""
            aria-current={item.id === opened ? "true" : undefined}
            className="font-head leading-snug font-medium text-pretty no-underline after:absolute after:inset-0 after:rounded-md hover:underline focus-visible:outline-none focus-visible:after:outline-[2.5px] focus-visible:after:outline-act"
          >
            <span lang={item.club.language}>{item.question.title}</span>
          </Link>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm leading-snug text-ink-3">
            {item.urgent ? <Chip tone="heed">{t("desk.urgent")}</Chip> : null}
            {markChips(item, t)}
            <span>{item.organisation ? t("desk.for", { name: item.organisation.name }) : t("desk.for-self")}</span>
            <span>{item.club.name}</span>
            {item.from ? <span>{t("desk.from", { name: item.from.name })}</span> : null}
            {item.state === "taken" ? <Chip tone="done">{t("state.taken")}</Chip> : null}
            {item.question.answers > 0 ? <span>{t("desk.answers", { count: item.question.answers })}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
