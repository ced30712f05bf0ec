import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";

/** Ties the idea to something by hand. */
export function LineageForm() {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <section aria-labelledby="draw" className="mt-10">
      <h2 id="draw" className="text-[1.06rem]">
        {t("lineage.draw")}
      </h2>
      <Form method="post" className="mt-3 grid gap-5">
        {problem.title ? (
          <FormProblem
            title={problem.title}
            more={problem.more}
            problems={problem.named({ way: t("lineage.way"), other: t("lineage.other") })}
          />
        ) : null}
        <RadioGroup
          name="way"
          label={t("lineage.way")}
          required
          defaultValue={problem.typed("way", "ledTo")}
          error={problem.of("way")}
          choices={[
            { value: "ledTo", label: t("lineage.this-led-to") },
            { value: "cameOf", label: t("lineage.this-came-of") },
          ]}
        />
        <TextField {...problem.field("other")} label={t("lineage.other")} hint={t("lineage.other-hint")} required />
        <div>
          <Button>{t("lineage.draw-send")}</Button>
        </div>
      </Form>
    </section>
  );
}
