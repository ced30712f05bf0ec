import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

/** Shows that one speaks for a group elsewhere: by a link, a letter or both, and until when. */
export function GroupClaimForm({ backTo }: { backTo: string }) {
  const { t } = useTranslation("credentials");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" encType="multipart/form-data" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ proof: t("group.proof"), validUntil: t("valid-until"), file: t("document") })}
        />
      ) : null}
      <TextField
        {...problem.field("proof")}
        type="url"
        label={t("group.proof")}
        hint={t("group.proof-hint")}
        maxLength={300}
      />
      <FileField
        name="file"
        label={t("group.letter")}
        hint={t("document-hint")}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        error={problem.of("file")}
      />
      <TextField
        {...problem.field("validUntil")}
        type="date"
        label={t("valid-until")}
        hint={t("group.until-hint")}
        required
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("claim.send")}
        </Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
