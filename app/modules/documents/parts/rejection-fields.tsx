import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/text-area";

type RejectionFieldsProps = { problem: ShownProblem; id?: string; sending?: boolean; children?: ReactNode };

/** Why a suggestion is not taken over, and the act. */
export function RejectionFields({ problem, id, sending = false, children }: RejectionFieldsProps) {
  const { t } = useTranslation("authorship");
  return (
    <>
      <TextArea
        {...problem.field("reason")}
        id={id}
        label={t("suggestion.reason")}
        hint={t("suggestion.reason-hint")}
        rows={3}
        required
        maxLength={500}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("suggestion.reject-send")}
        </Button>
        {children}
      </div>
    </>
  );
}
