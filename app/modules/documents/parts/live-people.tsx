import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import type { Present } from "./live-session";

/** Who has the text open now, and for whom they write. */
export function LivePeople({ people, self }: { people: readonly Present[]; self: number }) {
  const { t } = useTranslation("documents");
  if (people.length === 0) return null;
  return (
    <ul aria-label={t("writing.here")} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {people.map((one) => (
        <li key={one.personId} className="flex min-w-0 items-center gap-2">
          <Speaker name={one.name} side={one.side} size="s" />
          <span className="min-w-0">
            {one.personId === self ? t("writing.you", { name: one.name }) : one.name}
            <span className="sr-only"> ({t(`common:side.${one.side}`)})</span>
            {one.organisation ? <span className="text-ink-3"> · {one.organisation}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
