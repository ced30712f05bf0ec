import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";

/** Shown where a single press of a button was refused: what happened, and the way back: the address itself leads to the page above it. */
export function RefusedAct() {
  const { t } = useTranslation();
  const problem = useProblem();
  const { pathname } = useLocation();
  return (
    <Page narrow>
      <FormProblem
        title={problem.title ?? t("error.missing.title")}
        problems={problem.list.map(({ text }) => ({ text }))}
      />
      <div className="mt-5 flex flex-wrap gap-2.5">
        {problem.more ? (
          <Button to={problem.more.to} variant="main">
            {problem.more.label}
          </Button>
        ) : null}
        <Button to={pathname} reloadDocument>
          {t("act.back")}
        </Button>
      </div>
    </Page>
  );
}
