import { useProblem } from "~/platform/http/use-problem";
import { TextField } from "~/ui/text-field";

type DayFieldProps = { name: string; label: string; first?: string; usual?: string; last?: string };

/** A day, chosen from the browser's calendar. */
export function DayField({ name, label, first, usual, last }: DayFieldProps) {
  const problem = useProblem();
  return (
    <TextField
      type="date"
      name={name}
      label={label}
      min={first}
      max={last}
      required
      defaultValue={problem.typed(name, usual)}
      error={problem.of(name)}
      className="max-w-64"
    />
  );
}
