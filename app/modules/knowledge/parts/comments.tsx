import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import type { CommentView } from "../question-view";
import { Origin } from "./origin";

type CommentsProps = { base: string; comments: readonly CommentView[]; total: number; may: boolean };

/** The first remarks under a contribution, the way to all of them, and to one's own. */
export function Comments({ base, comments, total, may }: CommentsProps) {
  const { t } = useTranslation("knowledge");
  if (total === 0 && !may) return null;
  return (
    <div className="mt-2">
      {comments.length > 0 ? (
        <ul aria-label={t("comments.label", { count: total })} className="border-s-2 border-line ps-4">
          {comments.map((comment) => (
            <li key={comment.id} id={`comment-${comment.id}`} className="py-2">
              <CommentItem comment={comment} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-1 -ms-2.5 flex flex-wrap gap-1">
        {total > comments.length ? (
          <Button to={`${base}/comments`} variant="quiet" size="s">
            {t("comments.all", { count: total })}
          </Button>
        ) : null}
        {may ? (
          <Button to={`${base}/comments#write`} variant="quiet" size="s">
            {t("comments.write")}
          </Button>
        ) : null}
      </p>
    </div>
  );
}

/** One remark with its voice. */
export function CommentItem({ comment }: { comment: CommentView }) {
  const { t } = useTranslation("knowledge");
  return (
    <>
      <SpokenBy voice={comment.voice} at={comment.createdAt} size="s">
        {comment.edited ? <span>{t("comments.edited")}</span> : null}
        {comment.score > 0 ? <span>{t("comments.score", { count: comment.score })}</span> : null}
        {comment.may.edit || comment.may.remove ? (
          <Link to={`/comments/${comment.id}/edit`}>{t(comment.may.edit ? "act.edit" : "act.remove")}</Link>
        ) : null}
        {comment.may.sanction ? (
          <Link to={`/sanctions/new?of=comment-${comment.id}`}>{t("common:sanction.act")}</Link>
        ) : null}
      </SpokenBy>
      <Prose html={comment.bodyHtml} className="mt-1 text-[0.97rem] leading-normal" />
      <Origin origin={comment.origin} />
    </>
  );
}
