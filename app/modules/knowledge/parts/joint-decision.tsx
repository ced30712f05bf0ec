import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { useProblem } from "~/platform/http/use-problem";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import type { JointAnswerView, JointVoiceView } from "../joint-answer-view";

/** How far a joint answer is, in a sentence. */
export function JointState({ joint }: { joint: JointAnswerView }) {
  const { t } = useTranslation("sides");
  const locale = useLocale();
  const now = useNow();
  if (joint.ended) return <Notice tone="info">{t("joint.ended")}</Notice>;
  if (joint.published && joint.answerId !== null)
    return (
      <Notice tone="done">
        {t("joint.published")}{" "}
        <Link to={`/questions/${joint.questionId}#answer-${joint.answerId}`}>{t("joint.see")}</Link>
      </Notice>
    );
  return (
    <Notice tone={joint.may.decide ? "heed" : "info"}>
      {t("joint.version-by", {
        number: joint.version,
        name: joint.changedBy,
        when: formatAgo(locale, joint.changedAt, now),
      })}{" "}
      {t(joint.may.decide ? "joint.read-and-say" : "joint.others-read")}
    </Notice>
  );
}

/** Each voice and what it said so far. */
export function JointVoiceRows({ joint }: { joint: JointAnswerView }) {
  const { t } = useTranslation("sides");
  return (
    <ul className="mt-5 divide-y divide-line border-y border-line">
      {joint.voices.map((one) => (
        <li key={one.voice.personId} className="py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <SpokenBy voice={one.voice} at={one.decidedAt ?? joint.changedAt}>
              <Link to={`/questions/${joint.questionId}#answer-${one.answerId}`}>{t("joint.own-answer")}</Link>
            </SpokenBy>
            <Chip tone={toneOf(one)}>
              {t(one.declined ? "joint.declined" : one.approved ? "joint.approved" : "joint.not-yet")}
            </Chip>
          </div>
          {one.declined && one.reason ? <p className="mt-1 ps-13 leading-normal text-ink-2">{one.reason}</p> : null}
        </li>
      ))}
    </ul>
  );
}

const toneOf = ({ declined, approved }: JointVoiceView) => (declined ? "plain" : approved ? "done" : "heed");

/** What one of its voices can say to the text: yes, another text, or no with a reason. */
export function JointDecision({ joint }: { joint: JointAnswerView }) {
  const { t } = useTranslation("sides");
  const problem = useProblem();
  const { may } = joint;
  const base = `/joint-answers/${joint.id}`;
  return (
    <div className="grid gap-6">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ reason: t("joint.why-not") })} />
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        {may.decide ? (
          <Form method="post">
            <input type="hidden" name="decision" value="approve" />
            <input type="hidden" name="version" value={joint.version} />
            <Button variant="main">{t("joint.approve")}</Button>
          </Form>
        ) : null}
        {may.change ? <Button to={`${base}/edit`}>{t("joint.change")}</Button> : null}
        {may.withdraw ? (
          <Form method="post" action={`${base}/withdrawal`}>
            <Button variant="quiet">{t("joint.withdraw")}</Button>
          </Form>
        ) : null}
      </div>
      {may.decide ? (
        <Form method="post" className="grid gap-3 border-t border-line pt-5">
          <input type="hidden" name="decision" value="decline" />
          <TextField
            {...problem.field("reason")}
            label={t("joint.why-not")}
            hint={t(joint.answerId === null ? "joint.why-not-hint" : "joint.why-no-change-hint")}
            required
            maxLength={300}
          />
          <div>
            <Button>{t("joint.decline")}</Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}
