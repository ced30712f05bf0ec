import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AimChoice } from "~/modules/topics/aim-choice";
import { TopicPills } from "~/modules/topics/topic-pills";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import type { AdviceNeed } from "../rules/advice-need";
import { ContextFields } from "./context-fields";

type AdviceFormProps = { said: AdviceNeed; topics: readonly TopicOption[]; folded: boolean };

/** What one needs, what it may cost and what one uses now; asked by an address, so that it can be shared. */
export function AdviceForm({ said, topics, folded }: AdviceFormProps) {
  const { t } = useTranslation("advice");
  const of = (wanted: TopicOption["kind"]) => topics.filter(({ kind }) => kind === wanted);
  return (
    <Form method="get" className="grid gap-6">
      <TextField
        name="need"
        label={t("need")}
        hint={t("need-hint")}
        required
        maxLength={150}
        defaultValue={said.need}
      />
      <details open={!folded} className="rounded-lg border border-line px-5 open:pb-5">
        <summary className="flex min-h-11 cursor-pointer items-center py-2 font-head font-medium">{t("more")}</summary>
        <div className="mt-2 grid gap-6">
          <ContextFields context={said.context} />
          <TopicPills name="topics" label={t("topics")} topics={of("subject")} chosen={said.topics} />
          <AimChoice aims={of("aim")} chosen={said.aims} />
        </div>
      </details>
      <div>
        <Button variant={folded ? "plain" : "main"}>{t("look")}</Button>
      </div>
    </Form>
  );
}
