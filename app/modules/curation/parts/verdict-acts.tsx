import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import type { VerdictActView } from "../verdict-acts.server";

type VerdictActsProps = { acts: readonly VerdictActView[]; verdict: "fix" | "retire" };

/** What carries out a decision, to be confirmed where it is done; what was done already says so. */
export function VerdictActs({ acts, verdict }: VerdictActsProps) {
  const { t } = useTranslation("effectiveness");
  return (
    <section
      id="acts"
      aria-labelledby="acts-title"
      className="mb-9 grid scroll-mt-6 gap-3 rounded-lg bg-paper-2 px-5 py-4"
    >
      <h2 id="acts-title">{t(`acts.${verdict}`)}</h2>
      <p>{t(acts.length === 0 ? "acts.none" : "acts.text")}</p>
      <ul className="grid gap-3 empty:hidden">
        {acts.map(({ act, path, done, writer }) => (
          <li
            key={path}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-t border-line pt-3"
          >
            <span className="min-w-0">
              {writer ? t(`acts.${act}.of`, { name: writer.name }) : t(`acts.${act}.title`)}
              <span className="block text-sm text-ink-3">{t(`acts.${act}.text`)}</span>
            </span>
            {done ? (
              <Chip tone="done">{t(`acts.${act}.done`)}</Chip>
            ) : (
              <Button to={path}>{t(`acts.${act}.act`)}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
