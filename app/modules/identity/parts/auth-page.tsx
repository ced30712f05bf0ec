import type { ReactNode } from "react";
import type { ShownProblem } from "~/platform/http/use-problem";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { useNamedProblems } from "./use-named-problems";

type AuthPageProps = {
  title: string;
  intro?: ReactNode;
  /** What the form refused. */
  problem?: ShownProblem;
  children?: ReactNode;
  /** Where else one may want to go, under a quiet rule. */
  foot?: ReactNode;
};

/** One calm column around signing up, signing in and what belongs to them. */
export function AuthPage({ title, intro, problem, children, foot }: AuthPageProps) {
  const problems = useNamedProblems(problem);
  return (
    <Page narrow>
      <h1 className="text-2xl">{title}</h1>
      {intro ? <div className="mt-2 text-ink-2">{intro}</div> : null}
      <div className="mt-6 grid gap-6">
        {problem?.title ? <FormProblem title={problem.title} problems={problems} /> : null}
        {children}
      </div>
      {foot ? <div className="mt-8 border-t border-line pt-5 font-head text-[0.97rem] text-ink-2">{foot}</div> : null}
    </Page>
  );
}
