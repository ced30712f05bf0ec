import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { TextArea } from "~/ui/text-area";
import type { ReplyView } from "../discussion-view";
import { ThreadForm } from "./thread-form";

type About = { suggestionId: number } | { parentId: number };
type RemarkRepliesProps = { replies: readonly ReplyView[]; about: About; base: string; may: boolean };

/** What was said below a suggestion or a remark, and where one answers it. */
export function RemarkReplies({ replies, about, base, may }: RemarkRepliesProps) {
  const { t } = useTranslation("authorship");
  return (
    <>
      {replies.length > 0 ? (
        <ul aria-label={t("remark.replies")} className="mt-3 border-s-2 border-line ps-4">
          {replies.map((reply) => (
            <li key={reply.id} id={`remark-${reply.id}`} className="py-2">
              <SpokenBy voice={reply.voice} at={reply.at} size="s">
                {reply.may.remove ? <Link to={`${base}/${reply.id}/removal`}>{t("remark.remove")}</Link> : null}
              </SpokenBy>
              <p className="mt-1 whitespace-pre-wrap">{reply.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {may ? <ReplyForm about={about} base={base} /> : null}
    </>
  );
}

function ReplyForm({ about, base }: { about: About; base: string }) {
  const { t } = useTranslation("authorship");
  const problem = useProblem();
  const [name, number] = "parentId" in about ? ["parentId", about.parentId] : ["suggestionId", about.suggestionId];
  const isThis = problem.title !== undefined && problem.typed(String(name)) === String(number);
  const error = isThis ? problem.of("remark") : undefined;
  return (
    <details className="mt-3" open={isThis}>
      <summary className="cursor-pointer text-sm font-medium text-act">{t("remark.reply")}</summary>
      {isThis ? <FormProblem title={problem.title ?? ""} problems={problem.list} /> : null}
      <ThreadForm action={base} className="mt-2 grid gap-3">
        {(own, sending) => (
          <>
            <input type="hidden" name={name} value={number} />
            <TextArea
              name="remark"
              id={`${name}-${number}`}
              label={t("remark.field")}
              hint={t("remark.hint")}
              rows={3}
              required
              maxLength={2000}
              defaultValue={isThis ? problem.typed("remark") : ""}
              error={error ?? own.of("remark")}
            />
            <div>
              <Button size="s" pending={sending}>
                {t("remark.send-reply")}
              </Button>
            </div>
          </>
        )}
      </ThreadForm>
    </details>
  );
}
