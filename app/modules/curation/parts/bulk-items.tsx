import { useTranslation } from "react-i18next";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { BulkItemView } from "../desk-view";
import { nameOf } from "../rules/named";

/** The things of a bulk act; those it was not done with say why. */
export function BulkItems({ items, language }: { items: readonly BulkItemView[]; language: string }) {
  const { t } = useTranslation("curation");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={nameOf(item)} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3">
          <span lang={language}>
            <Link to={item.path}>{item.title}</Link>
          </span>
          {item.skipped ? <Chip tone="heed">{t(item.skipped)}</Chip> : <Chip>{t(`kind.${item.kind}`)}</Chip>}
        </li>
      ))}
    </ul>
  );
}
