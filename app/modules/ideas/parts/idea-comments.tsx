import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import type { IdeaCommentView } from "../idea-view";

type IdeaCommentsProps = {
  of: { comments: readonly IdeaCommentView[]; commentCount: number; may: { comment: boolean } };
  /** Where all of them stand, and one's own is written. */
  all: string;
};

/** The first remarks on an idea or a trial, the way to all of them, and to one's own. */
export function IdeaComments({ of, all }: IdeaCommentsProps) {
  const { t } = useTranslation("ideas");
  const { comments, commentCount, may } = of;
  return (
    <section aria-labelledby="comments" className="mt-11">
      <h2 id="comments" className="text-[1.06rem]">
        {t("comments.title")}
      </h2>
      {comments.length > 0 ? <CommentList comments={comments} /> : <p className="text-ink-3">{t("comments.empty")}</p>}
      <p className="mt-1 -ms-2.5 flex flex-wrap gap-1">
        {commentCount > comments.length ? (
          <Button to={all} variant="quiet" size="s">
            {t("comments.all", { count: commentCount })}
          </Button>
        ) : null}
        {may.comment ? (
          <Button to={`${all}#write`} variant="quiet" size="s">
            {t("comments.write")}
          </Button>
        ) : null}
      </p>
    </section>
  );
}

/** Remarks with their voices. */
export function CommentList({ comments }: { comments: readonly IdeaCommentView[] }) {
  const { t } = useTranslation("ideas");
  return (
    <ul className="divide-y divide-line">
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`} className="py-3">
          <SpokenBy voice={comment.voice} at={comment.createdAt} size="s">
            {comment.edited ? <span>{t("comments.edited")}</span> : null}
            {comment.may.edit || comment.may.remove ? (
              <Link to={`/idea-comments/${comment.id}/edit`}>
                {t(comment.may.edit ? "common:act.edit" : "common:act.remove")}
              </Link>
            ) : null}
            {comment.may.sanction ? (
              <Link to={`/sanctions/new?of=comment-${comment.id}`}>{t("common:sanction.act")}</Link>
            ) : null}
          </SpokenBy>
          <Prose html={comment.bodyHtml} className="mt-1 text-[0.97rem] leading-normal" />
        </li>
      ))}
    </ul>
  );
}
