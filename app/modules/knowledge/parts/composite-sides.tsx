import Check from "lucide-react/icons/check";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { excerpt } from "~/platform/rich-text/excerpt";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { SideHeading } from "~/ui/page";
import { Prose } from "~/ui/prose";
import type { AnswerView, QuestionView } from "../question-view";
import type { Composite, StanceOn } from "../rules/composite";
import { plainHtml } from "../rules/plain-html";

/** How much of a side's answer is read here; the whole is one press away. */
const condensed = 420;

/** What several wrote together, in full. */
export function Together({ answer, question }: { answer: AnswerView; question: QuestionView }) {
  const { t } = useTranslation("knowledge");
  return (
    <section aria-label={t("joint.title")}>
      <SideHeading>{t("joint.title")}</SideHeading>
      <div className="mt-3 grid gap-3">
        {[answer.voice, ...answer.voices].map((voice) => (
          <SpokenBy key={voice.personId} voice={voice} at={answer.createdAt} />
        ))}
      </div>
      <Prose html={answer.bodyHtml} lang={question.club.language} className="mt-3" />
    </section>
  );
}

/** What each side says, in short, and who says it. */
export function CompositeSides({ sides, question }: { sides: Composite["sides"]; question: QuestionView }) {
  const { t } = useTranslation(["sides", "knowledge"]);
  return sides.map(({ side, answer, others }) => (
    <section key={side} aria-label={t(`knowledge:sides.${side}`)} className="break-inside-avoid">
      <SideHeading>{t(`knowledge:sides.${side}`)}</SideHeading>
      <div className="mt-3">
        <SpokenBy voice={answer.voice} at={answer.createdAt} />
      </div>
      <p lang={question.club.language} className="mt-2.5 leading-relaxed">
        {excerpt(plainHtml(answer.bodyHtml), condensed)}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 font-head text-sm">
        {answer.acceptedAt ? (
          <Chip tone="done" icon={<Check aria-hidden="true" />}>
            {t("composite.accepted")}
          </Chip>
        ) : null}
        <Link to={`${question.path}#answer-${answer.id}`} className="py-1 print:hidden">
          {t("composite.whole")}
        </Link>
        {others > 0 ? <span className="text-ink-3">{t("composite.others", { count: others })}</span> : null}
      </p>
    </section>
  ));
}

/** Who agrees with what is read above, and who differs and why. */
export function CompositeStances({
  agreeing,
  differing,
  lang,
}: Pick<Composite, "agreeing" | "differing"> & { lang: string }) {
  const { t } = useTranslation("sides");
  return (
    <>
      <StancesOn heading={t("composite.differ")} stances={differing} lang={lang} />
      <StancesOn heading={t("composite.agree")} stances={agreeing} lang={lang} />
    </>
  );
}

function StancesOn({ heading, stances, lang }: { heading: string; stances: readonly StanceOn[]; lang: string }) {
  const { t } = useTranslation("sides");
  if (stances.length === 0) return null;
  return (
    <section aria-label={heading}>
      <SideHeading>{heading}</SideHeading>
      <ul>
        {stances.map(({ stance, answer }) => (
          <li key={stance.id} className="break-inside-avoid py-2.5">
            <SpokenBy voice={stance.voice} at={stance.createdAt} size="s">
              <span>{t("composite.on", { name: answer.voice.name })}</span>
            </SpokenBy>
            {stance.reason ? (
              <p lang={lang} className="mt-1 ps-9 leading-normal whitespace-pre-line">
                {stance.reason}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
