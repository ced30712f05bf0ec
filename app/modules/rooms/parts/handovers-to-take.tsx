import clsx from "clsx";
import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { HandoverToTake } from "../handovers-to-take.server";
import { roomPath } from "../rules/paths";

/** Says on a desk what other organisations handed over and nobody has taken yet, each with the way there. */
export function HandoversToTake({ handovers }: { handovers: readonly HandoverToTake[] }) {
  const { t } = useTranslation("rooms-around");
  const locale = useLocale();
  if (handovers.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice tone={handovers.some(({ late }) => late) ? "heed" : "info"} title={t("to-take.title")}>
        <ul className="mt-1 grid gap-2">
          {handovers.map(({ id, to, club, question, dueAt, late }) => (
            <li key={id} className="leading-snug">
              <Link
                to={roomPath(club.slug, "handovers")}
                className="inline-flex min-h-8 items-center pointer-coarse:min-h-11"
              >
                <span lang={club.language}>{question}</span>
              </Link>
              <span className={clsx("block font-head text-sm", late ? "font-medium text-harm" : "text-ink-2")}>
                {dueAt
                  ? t(late ? "to-take.late" : "to-take.due", { name: to, when: formatMoment(locale, dueAt) })
                  : t("to-take.waits", { name: to })}
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
