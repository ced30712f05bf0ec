import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Pager } from "~/ui/pager";
import { useSending } from "~/ui/use-sending";
import type { CommentsPage } from "../comments-page.server";
import { CommentItem } from "./comments";

type CommentsBoardProps = { base: string; page: CommentsPage; choices: readonly SpeakingChoice[]; may: boolean };

/** All remarks under a contribution, and where to add one's own. */
export function CommentsBoard({ base, page, choices, may }: CommentsBoardProps) {
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  const sending = useSending();
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
        <Form method="post" id="write" className="mt-8 grid scroll-mt-6 gap-4">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
          <BodyField
            label={t("comments.body")}
            hint={t("comments.hint")}
            value={problem.typed("body")}
            error={problem.of("body")}
            draftKey={`comment:${base.slice(1).replaceAll("/", "-")}`}
            rows={4}
          />
          <div>
            <Button variant="main" pending={sending}>
              {t("comments.send")}
            </Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
