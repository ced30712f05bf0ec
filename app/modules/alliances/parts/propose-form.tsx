import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { linkChoosers, linkDirections } from "../rules/link-terms";
import type { TopicToCross } from "../topics-to-cross.server";
import { TopicBoxes } from "./topic-boxes";

type ProposeFormProps = { topics: readonly TopicToCross[]; lang: string };

/** Asks another club to link, with what may cross, which way, and who chooses. */
export function ProposeForm({ topics, lang }: ProposeFormProps) {
  const { t } = useTranslation("alliances");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid max-w-measure gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          more={problem.more}
          problems={problem.named({ partner: t("partner"), about: t("about") })}
        />
      ) : null}
      <TextField
        {...problem.field("partner")}
        label={t("partner")}
        hint={t("partner-hint")}
        required
        autoCapitalize="none"
      />
      <TextField
        {...problem.field("about")}
        label={t("about")}
        aside={t("common:act.optional")}
        hint={t("about-hint")}
        maxLength={300}
      />
      <RadioGroup
        name="direction"
        label={t("direction.label")}
        defaultValue={problem.typed("direction", "both")}
        choices={linkDirections.map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <RadioGroup
        name="chosenBy"
        label={t("chosen.label")}
        hint={t("chosen.hint")}
        defaultValue={problem.typed("chosenBy", "both")}
        choices={linkChoosers.map((value) => ({ value, label: t(`chosen.${value}`) }))}
      />
      <TopicBoxes topics={topics} lang={lang} />
      <div>
        <Button variant="main" pending={sending}>
          {t("propose.send")}
        </Button>
      </div>
    </Form>
  );
}
