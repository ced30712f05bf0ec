import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { staffRoles } from "../rules/kinds";

/** Adds somebody to an organisation's staff, by handle or by letter. */
export function StaffForm({ owners }: { owners: boolean }) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  const roles = [...staffRoles].reverse().filter((role) => owners || role !== "owner");
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t("staff.add")}</h2>
        <p className="mt-1 text-ink-2">{t("staff.add-text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ handle: t("staff.who"), title: t("staff.title") })}
        />
      ) : null}
      <TextField
        name="handle"
        label={t("staff.who")}
        hint={t("staff.who-hint")}
        required
        autoComplete="off"
        autoCapitalize="none"
        defaultValue={problem.typed("handle")}
        error={problem.of("handle") ?? problem.of("email")}
      />
      <Select
        name="role"
        label={t("staff.role")}
        defaultValue={problem.typed("role", "speaker")}
        choices={roles.map((role) => ({ value: role, label: t(`staff-role.${role}`) }))}
      />
      <TextField
        {...problem.field("title")}
        label={t("staff.title")}
        aside={t("common:act.optional")}
        hint={t("staff.title-hint")}
        maxLength={80}
      />
      <div>
        <Button variant="main" pending={sending}>
          {t("staff.send")}
        </Button>
      </div>
    </Form>
  );
}
