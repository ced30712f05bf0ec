import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { languageOf } from "~/platform/i18n/language-of";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Seats } from "~/ui/seats";
import type { QuestionView } from "../question-view";
import { questionPath } from "../rules/question-path";

/** The quiet column beside a question: who hosts the club, and what was asked near it. */
export function QuestionMargin({ question }: { question: QuestionView }) {
  const { t } = useTranslation("knowledge");
  const { seats, related, club } = question;
  return (
    <>
      <Buying question={question} />
      {seats.length > 0 ? (
        <MarginSection title={t("margin.seats")}>
          <Seats
            label={t("margin.seats")}
            voices={seats.map((seat) => ({
              id: seat.slug,
              name: seat.name,
              side: seat.side,
              sideLabel: t(`common:side.${seat.side}`),
              href: `/organisations/${seat.slug}`,
              picture: seat.logoKey ? `/files/${seat.logoKey}` : undefined,
            }))}
          />
          <p className="mt-2 text-ink-3">{seats.map((seat) => seat.name).join(", ")}</p>
        </MarginSection>
      ) : null}
      {related.length > 0 ? (
        <MarginSection title={t("margin.related")}>
          <ul>
            {related.map((other) => (
              <li key={other.id}>
                <Link to={questionPath(other)} lang={languageOf(other.title, club.language)}>
                  {other.title}
                </Link>
                <span className="block text-sm text-ink-3">
                  {other.warned ? `${t(`common:mark.${other.warned}`)} · ` : null}
                  {other.sponsored ? `${t("common:voice.sponsor")} · ` : null}
                  {t("row.answers", { count: other.answerCount })}
                </span>
              </li>
            ))}
          </ul>
        </MarginSection>
      ) : null}
    </>
  );
}

/** Who plays which part in the purchase; the asker sets it. */
function Buying({ question: { id, buying, may, club } }: { question: QuestionView }) {
  const { t } = useTranslation("knowledge");
  if (buying.length === 0 && !may.buying) return null;
  return (
    <MarginSection title={t("margin.buying")}>
      {buying.length > 0 ? (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5">
          {buying.map((part) => (
            <Fragment key={part.role}>
              <dt className="text-ink-3">{t(`buying.${part.role}`)}</dt>
              <dd lang={club.language}>{part.path ? <Link to={part.path}>{part.name}</Link> : part.name}</dd>
            </Fragment>
          ))}
        </dl>
      ) : null}
      {may.buying ? (
        <p className="mt-1.5 text-sm">
          <Link to={`/questions/${id}/buying`}>{t(buying.length > 0 ? "buying.change" : "buying.say")}</Link>
        </p>
      ) : null}
    </MarginSection>
  );
}
