import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { VersionRow } from "../version-list.server";
import { WithdrawnNote } from "./withdrawn-note";

type VersionRowsProps = { versions: readonly VersionRow[]; base: string; restore: boolean };

/** The versions of a document: who kept each, what it is called, who brought it out. */
export function VersionRows({ versions, base, restore }: VersionRowsProps) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line border-y border-line" aria-label={t("versions.title")}>
      {versions.map((version, index) => {
        const older = versions[index + 1]?.number;
        return (
          <li key={version.number} className="py-3.5">
            <p className="mb-1.5 flex flex-wrap items-center gap-2">
              <Link to={`${base}/versions/${version.number}`} className="font-medium">
                {t("versions.number", { number: version.number })}
                {version.name ? `: ${version.name}` : ""}
              </Link>
              {version.current ? <Chip tone="done">{t("versions.current")}</Chip> : null}
            </p>
            <SpokenBy voice={version.voice} at={version.createdAt} size="s" />
            <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-3">
              {version.restoredFrom === null ? null : (
                <span>{t("versions.restored-from", { number: version.restoredFrom })}</span>
              )}
              <WithdrawnNote withdrawn={version.withdrawn} />
              {version.published ? (
                <span>
                  {t("versions.published-by", {
                    name: version.published.name,
                    day: formatDay(locale, version.published.at),
                  })}
                </span>
              ) : null}
              {older === undefined ? null : (
                <Link to={`${base}/versions/${version.number}?against=${older}`}>{t("versions.changes")}</Link>
              )}
              {restore && index > 0 ? (
                <Form method="post" action={`${base}/versions/${version.number}`}>
                  <Button size="s" variant="quiet" aria-label={t("versions.restore-name", { number: version.number })}>
                    {t("versions.restore")}
                  </Button>
                </Form>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
