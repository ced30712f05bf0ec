import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import type { CollectedView } from "../collection-view";

type CollectedListProps = { items: readonly CollectedView[]; language: string; mayChange: boolean; to: string };

/** What is in a collection, in its order, each with the word why. */
export function CollectedList({ items, language, mayChange, to }: CollectedListProps) {
  const { t } = useTranslation("collections");
  if (items.length === 0)
    return (
      <Empty title={t("empty")} action={mayChange ? <Button to={to}>{t("arrange")}</Button> : null}>
        {mayChange ? t("empty-text") : null}
      </Empty>
    );
  return (
    <ol className="divide-y divide-line border-y border-line">
      {items.map((item, index) => (
        <li key={item.id} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 py-4">
          <span aria-hidden="true" className="font-head text-lg text-ink-3 tabular-nums">
            {index + 1}
          </span>
          <div className="min-w-0">
            <p className="text-[1.09rem] leading-snug font-medium">
              <Link to={item.path} lang={language}>
                {item.title}
              </Link>
            </p>
            {item.why ? (
              <p lang={language} className="mt-1 text-ink-2">
                {item.why}
              </p>
            ) : null}
            <p className="mt-0.5 font-head text-sm text-ink-3">{t(`kind.${item.kind}`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
