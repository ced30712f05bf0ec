import { Form } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import type { AnswerView } from "../question-view";
import { KeepAct, MoreActs } from "./acts";
import { Comments } from "./comments";
import { Helpful } from "./helpful";
import { JointParts, JointVoices } from "./joint-voices";
import { Edited, Origin } from "./origin";
import { Stances } from "./stances";

type AnswerItemProps = {
  answer: AnswerView;
  lang: string;
  joined: boolean;
  /** Whose answer would be taken back if this one is taken. */
  instead?: string;
};

/** One voice's answer: who, what, whether the asker took it, and what one can do with it. */
export function AnswerItem({ answer, lang, joined, instead }: AnswerItemProps) {
  const { t } = useTranslation("knowledge");
  const base = `/answers/${answer.id}`;
  const { may, acceptedAt, removed, voice, mine } = answer;
  const who = answer.joint
    ? t("joint.several")
    : voice.title || voice.organisation?.name || t(`row.people.${voice.side}`);
  return (
    <article
      id={`answer-${answer.id}`}
      aria-label={t("answer-by", { name: voice.name })}
      className="scroll-mt-6 py-5 [&+&]:border-t [&+&]:border-line"
    >
      <SpokenBy voice={voice} at={answer.createdAt}>
        <Edited at={answer.editedAt} to={`${base}/history`} />
      </SpokenBy>
      <JointVoices answer={answer} />
      {removed ? (
        <div className="mt-3">
          <Notice tone="harm" title={t("state.answer-removed")}>
            {removed.reason}
          </Notice>
        </div>
      ) : null}
      <Prose html={answer.bodyHtml} lang={lang} className="mt-3" />
      <Origin origin={answer.origin} />
      <JointParts answer={answer} />
      {acceptedAt ? (
        <p className="mt-3 flex flex-wrap items-center gap-x-3">
          <Chip tone="done" icon={<Check aria-hidden="true" />}>
            {t("accepted.of", { who })}
          </Chip>
          <Verified answer={answer} to={`${base}/freshness`} />
        </p>
      ) : null}
      {answer.documents.map(({ id, title }) => (
        <p key={id} className="mt-2 text-sm text-ink-2">
          {t("made.of")}{" "}
          <Link to={`/documents/${id}`} lang={lang}>
            {title}
          </Link>
        </p>
      ))}
      <Stances stances={answer.stances} lang={lang} />
      <div className="mt-2.5 -ms-2.5 flex flex-wrap items-center gap-1">
        <Helpful
          action={`${base}/vote`}
          count={answer.upCount}
          mine={mine.vote}
          may={may.vote}
          joined={joined}
          subject="answer"
        />
        {may.accept ? (
          <Form method="post" action={`${base}/acceptance`} className="inline-flex">
            <input type="hidden" name="on" value={String(!acceptedAt)} />
            <Button variant="quiet" size="s" icon={<Check aria-hidden="true" className="size-4.5" />}>
              {acceptedAt
                ? t("act.withdraw-acceptance")
                : t(instead ? "act.accept-instead" : "act.accept", { who, other: instead })}
            </Button>
          </Form>
        ) : null}
        {may.stance ? (
          <Button to={`${base}/stance`} variant="quiet" size="s">
            {t(mine.stance ? "act.change-stance" : "act.stance")}
          </Button>
        ) : null}
        <KeepAct action={`${base}/bookmark`} on={mine.kept} words="keep" />
        <MoreActs base={base} may={may} links={["edit", "history", "removal", "document", "sanction"]} />
      </div>
      <Comments base={base} comments={answer.comments} total={answer.commentCount} may={may.comment} />
    </article>
  );
}

/** By whom and when an accepted answer was last found right; leads to where one says so, or that it no longer is. */
function Verified({ answer: { verified, doubted }, to }: { answer: AnswerView; to: string }) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const name = verified?.name;
  return (
    <Link to={to} className="inline-flex min-h-6 items-center text-sm">
      {doubted
        ? t("accepted.doubted")
        : verified
          ? t("accepted.verified", { name, day: formatDay(locale, verified.at) })
          : t("accepted.unverified")}
    </Link>
  );
}
