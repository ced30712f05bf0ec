import { useTranslation } from "react-i18next";
import { languageOf } from "~/platform/i18n/language-of";
import { Link } from "~/ui/link";
import type { HelpsWith } from "../helps-with.server";

/** So many answers are drawn one by one; more are told in words alone. */
const DRAWN = 10;

/** What somebody helps with, a topic a line, with a mark for each answer: filled where the asker took it. */
export function HelpsWithList({ topics }: { topics: readonly HelpsWith[] }) {
  const { t } = useTranslation("knowledge");
  return (
    <ul>
      {topics.map(({ id, path, name, kind, language, answers, accepted }) => (
        <li key={id} className="font-head leading-snug">
          <Link to={path} lang={languageOf(name, language)} className="no-underline hover:underline">
            {kind === "aim" ? t("aim-named", { name }) : name}
          </Link>
          <span className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-3">
            {answers <= DRAWN ? <Marks filled={accepted} of={answers} /> : null}
            {accepted > 0
              ? t("helps-with:accepted", { count: answers, accepted })
              : t("helps-with:answered", { count: answers })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Marks({ filled, of }: { filled: number; of: number }) {
  const places = Array.from({ length: of }, (_, n) => ({ at: n * 11 + 4.5, isFilled: n < filled }));
  return (
    <svg aria-hidden="true" width={of * 11 - 2} height="9" className="flex-none text-act">
      {places.map(({ at, isFilled }) => (
        <circle key={at} cx={at} cy="4.5" r="3.5" fill={isFilled ? "currentColor" : "none"} stroke="currentColor" />
      ))}
    </svg>
  );
}
