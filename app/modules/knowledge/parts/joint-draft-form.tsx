import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FieldError } from "~/ui/field";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";

type Part = { id: number; name: string; organisation: string | null; title: string; own: boolean; chosen: boolean };
type JointDraftFormProps = { questionId: number; parts: readonly Part[]; text: string; lang: string };

/** Whose answers are joined, and the text that all of them are asked to stand behind. */
export function JointDraftForm({ questionId, parts, text, lang }: JointDraftFormProps) {
  const { t } = useTranslation("sides");
  const problem = useProblem();
  const sending = useSending();
  const first = parts.filter((part) => part.chosen).map((part) => String(part.id));
  const chosen = problem.typedList("answers", first);
  if (parts.every((part) => part.own)) return <p>{t("joint.alone")}</p>;
  return (
    <Form method="post" className="grid gap-5">
      {problem.title ? <FormProblem title={problem.title} problems={problem.named({ body: t("joint.body") })} /> : null}
      <p>{t("joint.draft-text")}</p>
      <fieldset id="answers" tabIndex={-1}>
        <legend className="mb-1 font-head font-medium">{t("joint.with-whom")}</legend>
        {parts.map((part) => (
          <label
            key={part.id}
            className="-mx-3 flex min-h-11 items-start gap-3 rounded-md px-3 py-2.5 font-head leading-snug hover:bg-paper-2"
          >
            {part.own ? <input type="hidden" name="answers[]" value={part.id} /> : null}
            <input
              type="checkbox"
              name="answers[]"
              value={part.id}
              disabled={part.own}
              defaultChecked={part.own || chosen.includes(String(part.id))}
              className="mt-[0.12em]"
            />
            <span lang={lang}>
              {[part.name, part.organisation].filter(Boolean).join(", ")}
              {part.own ? <span className="text-ink-3"> {t("joint.you")}</span> : null}
              {part.title ? <span className="block text-sm text-ink-3">{part.title}</span> : null}
            </span>
          </label>
        ))}
        <FieldError id="answers" error={problem.of("answers")} />
      </fieldset>
      <BodyField
        label={t("joint.body")}
        hint={t("joint.body-hint")}
        value={problem.typed("body", text)}
        error={problem.of("body")}
        draftKey={`joint:question:${questionId}`}
        rows={14}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("joint.send")}
        </Button>
      </div>
    </Form>
  );
}
