import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CommentForm } from "~/modules/interactions/comment-form";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import type { CommentsPage } from "../comments-page.server";
import { CommentItem } from "./comments";

type CommentsBoardProps = {
  base: string;
  page: CommentsPage;
  choices: readonly SpeakingChoice[];
  may: boolean;
  /** What one should know before one writes. */
  children?: ReactNode;
};

/** All remarks under a contribution, and where to add one's own. */
export function CommentsBoard({ base, page, choices, may, children }: CommentsBoardProps) {
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  return (
    <>
      {page.comments.length === 0 ? <Empty title={t("comments.empty")} /> : null}
      <ul className="divide-y divide-line">
        {page.comments.map((comment) => (
          <li key={comment.id} id={`comment-${comment.id}`} className="py-3.5">
            <CommentItem comment={comment} />
          </li>
        ))}
      </ul>
      <Pager
        label={t("pages")}
        older={page.next ? { to: `${base}/comments?after=${page.next}`, label: t("common:act.newer") } : undefined}
      />
      {may ? (
        <CommentForm hint={t("comments.hint")} draftKey={`comment:${base.slice(1).replaceAll("/", "-")}`}>
          {children}
          <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
        </CommentForm>
      ) : null}
    </>
  );
}
