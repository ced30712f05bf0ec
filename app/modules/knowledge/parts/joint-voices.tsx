import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Link } from "~/ui/link";
import type { AnswerView } from "../question-view";

/** The further voices of a joint answer, under the first. */
export function JointVoices({ answer: { voices, createdAt } }: { answer: AnswerView }) {
  if (voices.length === 0) return null;
  return voices.map((voice) => (
    <div key={voice.personId} className="mt-3">
      <SpokenBy voice={voice} at={createdAt} />
    </div>
  ));
}

/** From which answers a joint answer comes, or that an answer is part of one. */
export function JointParts({ answer: { joint, partOf, may } }: { answer: AnswerView }) {
  const { t } = useTranslation("knowledge");
  if (!joint && partOf === null) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-x-1.5 font-head text-sm text-ink-2">
      {joint ? (
        <>
          {t("joint.from")}
          {joint.parts.map((part) => (
            <a key={part.answerId} href={`#answer-${part.answerId}`}>
              {part.name}
            </a>
          ))}
          {may.change ? (
            <>
              <span aria-hidden="true">·</span> <Link to={`/joint-answers/${joint.id}`}>{t("joint.change")}</Link>
            </>
          ) : null}
        </>
      ) : (
        <a href={`#answer-${partOf}`}>{t("joint.part-of")}</a>
      )}
    </p>
  );
}
