import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { StaleItem } from "../stale-list.server";

type PathOf = (thing: { id: number; title: string }) => string;
type StaleRowsProps = {
  items: readonly StaleItem[];
  language: string;
  paths: { document: PathOf; question: PathOf };
};

/** Things that nobody has looked at for too long: how old, whose, how many doubt them, and where one looks. */
export function StaleRows({ items, language, paths }: StaleRowsProps) {
  const { t } = useTranslation("documents");
  return (
    <ol className="divide-y divide-line border-b border-line" aria-label={t("stale.title")}>
      {items.map((item) => {
        const { kind, id, title, questionId, owners, doubts, ended, days } = item;
        const to =
          kind === "document"
            ? paths.document({ id, title })
            : `${paths.question({ id: questionId ?? 0, title })}#answer-${id}`;
        return (
          <li key={`${kind} ${id}`} className="flex flex-wrap items-center gap-x-5 gap-y-2.5 py-4">
            <span className="w-20 shrink-0 font-head leading-tight tabular-nums">
              {t("stale.days", { count: days })}
            </span>
            <div className="min-w-0 flex-1 basis-64">
              <h2 className="text-[1.06rem] leading-snug font-medium" lang={language}>
                <Link to={to}>{title}</Link>
              </h2>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
                <span>{kind === "answer" ? t("stale.answer") : t(`kind.${item.clock}`)}</span>
                {owners.map((owner) => (
                  <Link key={owner.handle} to={`/people/${owner.handle}`}>
                    {owner.name}
                  </Link>
                ))}
                {ended ? <Chip tone="heed">{t("stale.ended")}</Chip> : null}
                {doubts > 0 ? <Chip tone="heed">{t("fresh.doubts", { count: doubts })}</Chip> : null}
              </p>
            </div>
            <Button size="s" to={`/${kind}s/${id}/freshness`} aria-label={t("stale.look-at", { title })}>
              {t("stale.look")}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
