import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";
import type { DeskRouteView } from "../routing-view";

type DeskActProps = {
  route: DeskRouteView;
  title: string;
  /** What will follow. */
  text: string;
  send: string;
  children: ReactNode;
};

/** One thing that one does with a question on the desk: what it means, what it needs, and the way back. */
export function DeskAct({ route, title, text, send, children }: DeskActProps) {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      <div>
        <h2 className="text-xl">{title}</h2>
        <p lang={route.club.language} className="mt-1 font-medium">
          {route.question.title}
        </p>
        <p className="mt-1 text-ink-2">{text}</p>
      </div>
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
      {children}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {send}
        </Button>
        <Button to={`/desk/${route.id}`} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
