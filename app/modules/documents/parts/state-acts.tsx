import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { StageChoice } from "~/modules/topics/stage-choice";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import type { ReasonedMove } from "../rules/moves";

type StateActsProps = {
  base: string;
  state: string;
  /** Its writers say where on the journey its readers are. */
  stageSaid: boolean;
  acts: { submit: boolean; publish: boolean; moves: readonly ReasonedMove[] };
};

/** What can be done now to where a document stands. */
export function StateActs({ base, state, stageSaid, acts }: StateActsProps) {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  if (!acts.submit && !acts.publish && acts.moves.length === 0) return null;
  const again = state === "inReview";
  return (
    <div className="mb-8 grid gap-5">
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.list.map(({ text }) => ({ text }))} />
      ) : null}
      {acts.publish ? (
        <Form method="post" className="grid gap-2.5 rounded-lg bg-paper-2 px-5 py-4">
          <input type="hidden" name="act" value="publish" />
          <p>{t("publish.text")}</p>
          <label className="flex min-h-11 items-center gap-3 font-head">
            <input type="checkbox" name="verified" value="true" className="accent-act" />
            {t("publish.verified")}
          </label>
          {stageSaid ? null : (
            <StageChoice
              label={t("stages:document.field")}
              hint={t("stages:document.hint")}
              value={problem.typed("stage")}
              error={problem.of("stage")}
            />
          )}
          <div>
            <Button variant="main">{t("publish.act")}</Button>
          </div>
        </Form>
      ) : null}
      {acts.submit ? (
        <Form method="post" className="grid gap-3 rounded-lg bg-paper-2 px-5 py-4">
          <input type="hidden" name="act" value="submit" />
          <p>{t(again ? "submit.again-text" : "submit.text")}</p>
          <TextField
            {...problem.field("note")}
            label={t("submit.note")}
            aside={t("common:act.optional")}
            maxLength={500}
          />
          <div>
            <Button variant={acts.publish ? "plain" : "main"}>{t(again ? "submit.again" : "submit.act")}</Button>
          </div>
        </Form>
      ) : null}
      {acts.moves.length > 0 ? (
        <p className="flex flex-wrap gap-2.5">
          {acts.moves.map((move) => (
            <Button key={move} to={`${base}/state/${move}`} variant="quiet" size="s">
              {t(`move.${move}.act`)}
            </Button>
          ))}
        </p>
      ) : null}
    </div>
  );
}
