import { useProblem } from "~/platform/http/use-problem";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";

type ReasonFieldProps = { label: string; hint?: string; name?: string; required?: boolean };

/** Where somebody says why, with what was wrong with it above. */
export function ReasonField({ label, hint, name = "reason", required = true }: ReasonFieldProps) {
  const problem = useProblem();
  return (
    <>
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <TextArea
        name={name}
        label={label}
        hint={hint}
        required={required}
        maxLength={500}
        rows={3}
        defaultValue={problem.typed(name)}
        error={problem.of(name)}
      />
    </>
  );
}
