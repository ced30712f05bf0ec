import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { SideHeading } from "~/ui/page";
import type { IdeaView } from "../idea-view";
import { ideaPath } from "../rules/idea-path";
import { Commitment } from "./commitment";

/** What organisations said and promised; promises first. Of a wish that became part of another nothing is expected. */
export function IdeaAnswers({ idea }: { idea: IdeaView }) {
  const { t } = useTranslation("ideas");
  const { id: ideaId, replies, commitments, mergedInto } = idea;
  const isSilent = replies.length + commitments.length === 0;
  if (isSilent && mergedInto) return null;
  return (
    <section id="answers" aria-label={t("answer.title")}>
      <SideHeading>{t("answer.title")}</SideHeading>
      {isSilent ? <p className="mt-3 text-ink-3">{t("answer.none")}</p> : null}
      {commitments.map((commitment) => (
        <Commitment key={commitment.id} commitment={commitment} />
      ))}
      {replies.map((reply) => (
        <article key={reply.id} className="border-b border-line py-5">
          <SpokenBy voice={reply.voice} at={reply.createdAt} />
          <p className="mt-2">
            <Chip>{t(`answer.${reply.kind}.done`)}</Chip>
          </p>
          <p className="mt-2 leading-relaxed whitespace-pre-line">{reply.text}</p>
        </article>
      ))}
      {idea.may.answer ? (
        <p className="mt-5">
          <Button to={ideaPath(ideaId, "answer")}>{t("answer.act")}</Button>
        </p>
      ) : null}
    </section>
  );
}

/** The way from the first question to what came of it. */
export function LineageAct({ ideaId }: { ideaId: number }) {
  const { t } = useTranslation("ideas");
  return (
    <p className="mt-6">
      <Button to={ideaPath(ideaId, "lineage")}>{t("lineage.title")}</Button>
    </p>
  );
}
