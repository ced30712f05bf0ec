import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { swarmPath } from "../rules/paths";
import type { SwarmPage } from "../swarm-page.server";

/** Ends a swarm: with an answer that everybody can read, or with a reason. */
export function SwarmClosureForm({ page }: { page: SwarmPage }) {
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  const { swarm, answers } = page;
  const single = answers.filter(({ joint }) => !joint);
  const mayJoin = single.length > 1 && single.length === answers.length && single.some(({ own }) => own);
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ answerId: t("closure.answer"), reason: t("closure.reason") })}
        />
      ) : null}
      <p className="leading-normal">{t("closure.text")}</p>
      <Select
        {...problem.field("answerId", String(answers.find(({ fresh }) => fresh)?.id ?? ""))}
        label={t("closure.answer")}
        hint={t("closure.answer-hint")}
        choices={[
          { value: "", label: t("closure.no-answer") },
          ...answers.map(({ id, by, text, joint }) => ({
            value: String(id),
            label: joint ? t("closure.joint", { text }) : `${by}: ${text}`,
          })),
        ]}
      />
      <TextArea
        {...problem.field("reason")}
        label={t("closure.reason")}
        hint={t("closure.reason-hint")}
        maxLength={1000}
        rows={3}
      />
      {mayJoin ? (
        <p className="leading-normal text-ink-2">
          {t("closure.join-text")} <Link to={`/questions/${swarm.question.id}/joint-answer`}>{t("closure.join")}</Link>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t("closure.send")}</Button>
        <Button to={`/questions/${swarm.question.id}#answer`}>{t("closure.write")}</Button>
        <Button to={swarmPath(swarm.id)} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
