import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";

const labels: Record<string, string> = {
  name: "field.name",
  handle: "field.handle",
  email: "field.email",
  password: "field.password",
  current: "field.current",
  confirmation: "field.confirmation",
};

/** The problems of a form for its summary, each with the name of its field. */
export function useNamedProblems(problem: ShownProblem | undefined): { field: string; text: string }[] {
  const { t } = useTranslation("identity");
  return (problem?.list ?? []).map(({ field, text }) => {
    const label = labels[field];
    return { field, text: label ? `${t(label)}: ${text}` : text };
  });
}
