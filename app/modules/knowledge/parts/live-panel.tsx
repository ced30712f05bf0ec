import { useTranslation } from "react-i18next";
import { voiceOfView } from "~/modules/network/spoken-by";
import { languageOf } from "~/platform/i18n/language-of";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { LiveQuestion } from "../live-question.server";
import { questionPath } from "../rules/question-path";

/** A real question of now with a word from each side, on the front of the portal. */
export function LivePanel({ question }: { question: LiveQuestion }) {
  const { t } = useTranslation("knowledge");
  const { club, silent } = question;
  return (
    <section aria-label={t("live.label")} className="relative rounded-xl bg-paper-2 p-6 sm:px-7">
      <p className="font-head text-sm text-ink-3">
        {t("live.in")} <span lang={club.language}>{club.name}</span>
      </p>
      <h2 lang={languageOf(question.title, club.language)} className="mt-1 text-xl leading-snug text-pretty">
        <Link
          to={questionPath(question)}
          className="no-underline after:absolute after:inset-0 after:rounded-xl hover:underline"
        >
          {question.title}
        </Link>
      </h2>
      <ul className="mt-1">
        {question.answers.map((answer) => {
          const voice = voiceOfView(answer.voice, t);
          return (
            <li key={answer.id} className="flex gap-3 pt-3 text-[0.98rem] leading-normal">
              <Speaker {...voice} size="s" />
              <p className="min-w-0">
                <b className="font-head font-semibold">
                  {voice.name}
                  {voice.organisation ? `, ${voice.organisation.name}` : ""}
                </b>{" "}
                <span className="sr-only">({voice.sideLabel})</span>{" "}
                <span lang={languageOf(answer.text, club.language)}>{answer.text}</span>
              </p>
            </li>
          );
        })}
        {silent ? (
          <li className="flex gap-3 pt-3 text-[0.98rem] leading-normal text-ink-3">
            <Speaker name={silent.name} side={silent.side} size="s" silent />
            <p>
              {silent.name} <span className="sr-only">({t(`common:side.${silent.side}`)})</span> {t("live.silent")}
            </p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
