import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { QuestionView } from "../question-view";

/** Whom a question is asked of, which its asker may change at any time, and who was brought in since, by whom and why. */
export function AskedOf({ question }: { question: QuestionView }) {
  const { t } = useTranslation("knowledge");
  const { asked, broughtIn, may } = question;
  const base = `/questions/${question.id}`;
  if (!asked && !may.accept && broughtIn.length === 0 && !may.bringIn) return null;
  return (
    <ul className="mt-3 grid gap-1 text-sm text-ink-2">
      {asked || may.accept ? (
        <li>
          {asked ? `${t("asked-of")} ` : t("asked-everyone")}
          {asked ? (
            <Link to={asked.kind === "organisation" ? `/organisations/${asked.slug}` : `/people/${asked.slug}`}>
              {asked.name}
            </Link>
          ) : null}
          {may.accept ? (
            <>
              {" · "}
              <Link to={`${base}/audience`}>{t("change-audience")}</Link>
              {" · "}
              <Link to={`${base}/asked`}>{t("sent-to")}</Link>
            </>
          ) : null}
        </li>
      ) : null}
      {broughtIn.map((one) => (
        <li key={one.slug}>
          {t("brought-in", { name: one.by })} <Link to={`/organisations/${one.slug}`}>{one.name}</Link>
          {one.note ? (
            <>
              {": "}
              <span lang={question.club.language}>{one.note}</span>
            </>
          ) : null}
        </li>
      ))}
      {may.bringIn ? (
        <li>
          <Link to={`${base}/organisations`}>{t("bring-in")}</Link>
        </li>
      ) : null}
    </ul>
  );
}
