import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";
import { MoreLines } from "./more-lines";

type Line = { name: string; words: string };
type LineFormProps = { line: Line | null; choices: readonly SpeakingChoice[]; language: string; backTo: string };

/** A line as plain text to change, and those after it where one wishes: what differs is proposed. */
export function SuggestionForm({ line, following, choices, language, backTo }: LineFormProps & { following: Line[] }) {
  const { t } = useTranslation("authorship");
  return (
    <LineForm act="change" line={line} choices={choices} backTo={backTo} send={t("suggestion.send")}>
      {(problem, now) => (
        <>
          <TextArea
            {...problem.field("text", now)}
            label={t("suggestion.text")}
            hint={t("suggestion.text-hint")}
            lang={language}
            rows={6}
            required
          />
          <MoreLines following={following} problem={problem} language={language} />
          <TextArea
            {...problem.field("note")}
            label={t("suggestion.note")}
            hint={t("suggestion.note-hint")}
            rows={2}
            maxLength={1000}
          />
        </>
      )}
    </LineForm>
  );
}

/** Something to say about a line, or about some of its words. */
export function RemarkForm({ line, choices, language, backTo }: LineFormProps) {
  const { t } = useTranslation("authorship");
  return (
    <LineForm act="remark" line={line} choices={choices} backTo={backTo} send={t("remark.send")}>
      {(problem, now) => (
        <>
          <blockquote className="border-s-4 border-line-2 ps-3 text-ink-2" lang={language}>
            {now}
          </blockquote>
          <TextArea
            {...problem.field("quote")}
            label={t("remark.quote")}
            hint={t("remark.quote-hint")}
            lang={language}
            rows={2}
          />
          <TextArea
            {...problem.field("remark")}
            label={t("remark.field")}
            hint={t("remark.hint")}
            rows={4}
            required
            maxLength={2000}
          />
        </>
      )}
    </LineForm>
  );
}

type Problem = ReturnType<typeof useProblem>;
type FrameProps = Omit<LineFormProps, "language"> & {
  act: "change" | "remark";
  send: string;
  children: (problem: Problem, now: string) => ReactNode;
};

/** What both forms share: which line, whether it has changed meanwhile, for whom one speaks. */
function LineForm({ act, line, choices, backTo, send, children }: FrameProps) {
  const { t } = useTranslation("authorship");
  const problem = useProblem();
  const sending = useSending();
  const was = problem.typed("was");
  const now = line?.words ?? was;
  return (
    <Form method="post" className="grid gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            text: t("suggestion.text"),
            note: t("suggestion.note"),
            quote: t("remark.quote"),
            remark: t("remark.field"),
          })}
        />
      ) : null}
      {was && line && was !== line.words ? (
        <Notice tone="heed" title={t("line.now")}>
          {line.words}
        </Notice>
      ) : null}
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="line" value={line?.name ?? problem.typed("line")} />
      <input type="hidden" name="was" value={now} />
      {children(problem, now)}
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {send}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
