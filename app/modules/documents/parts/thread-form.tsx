import { Form, useFetcher } from "@remix-run/react";
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { type ShownProblem, useProblem } from "~/platform/http/use-problem";
import { FormProblem } from "~/ui/form-problem";

/** In the editor the acts on suggestions and remarks leave the page where it is; what to do when one is done. */
export const Staying = createContext<(() => void) | undefined>(undefined);

type ThreadFormProps = {
  action: string;
  className?: string;
  children: (problem: ShownProblem, sending: boolean) => ReactNode;
};

/** A form about a suggestion or a remark: it leads back to the discussion, or stays in the editor. */
export function ThreadForm(props: ThreadFormProps) {
  return useContext(Staying) ? <StayingForm {...props} /> : <LeadingForm {...props} />;
}

/** The page it leads to says itself what was refused. */
function LeadingForm({ action, className, children }: ThreadFormProps) {
  const none = useProblem({});
  return (
    <Form method="post" action={action} className={className}>
      {children(none, false)}
    </Form>
  );
}

function StayingForm({ action, className, children }: ThreadFormProps) {
  const done = useContext(Staying);
  const form = useRef<HTMLFormElement>(null);
  const { Form: Own, data, state } = useFetcher();
  const problem = useProblem(data ?? {});
  const isDone = state === "idle" && (data as { done?: true } | undefined)?.done === true;
  useEffect(() => {
    if (!isDone) return;
    form.current?.reset();
    form.current?.closest("details")?.removeAttribute("open");
    done?.();
  }, [isDone, done]);
  return (
    <Own ref={form} method="post" action={action} className={className}>
      {problem.title && state === "idle" ? <FormProblem title={problem.title} /> : null}
      <input type="hidden" name="stay" value="1" />
      {children(problem, state !== "idle")}
    </Own>
  );
}
