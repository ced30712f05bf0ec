import { useTranslation } from "react-i18next";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { SideHeading } from "~/ui/page";
import type { OwnQuestion } from "../network-view";

/** What one asked lately and how it stands, so that nobody has to look for their own question. */
export function OwnQuestions({ own, handle }: { own: readonly OwnQuestion[]; handle: string }) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  if (own.length === 0) return null;
  const stands = ({ state, who, at, answers }: OwnQuestion) =>
    t(`own.${state}`, {
      who: who ?? t("own.somebody"),
      when: at ? formatMoment(locale, at) : "",
      count: answers,
    });
  return (
    <section aria-label={t("own.title")} className="mb-8">
      <SideHeading>{t("own.title")}</SideHeading>
      <ul className="mt-2 divide-y divide-line">
        {own.map((question) => (
          <li key={question.id} className="py-3">
            <Link to={`/questions/${question.id}`} lang={question.language} className="font-head leading-snug">
              {question.title}
            </Link>
            <p className="mt-1 text-sm leading-normal text-ink-2">{stands(question)}</p>
          </li>
        ))}
      </ul>
      <p className="mt-1 font-head text-sm">
        <Link to={`/people/${handle}?show=questions`} className="inline-block py-1">
          {t("own.all")}
        </Link>
      </p>
    </section>
  );
}
