import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import { invitationDays, invitationUses } from "../rules/invitation";
import { clubRoles } from "../rules/kinds";

/** Invites people to a club: by letter to one address, or with a link that may be passed on. */
export function InvitationForm({ mayGiveRoles }: { mayGiveRoles: boolean }) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-5">
      <div>
        <h2>{t("invitations.new")}</h2>
        <p className="mt-1 text-ink-2">{t("invitations.new-text")}</p>
      </div>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ email: t("invitations.email") })} />
      ) : null}
      <TextField
        {...problem.field("email")}
        type="email"
        label={t("invitations.email")}
        aside={t("common:act.optional")}
        hint={t("invitations.email-hint")}
        autoComplete="off"
      />
      <div className="grid gap-5 sm:grid-cols-3">
        <Select
          name="days"
          label={t("invitations.days")}
          defaultValue={problem.typed("days", "7")}
          choices={invitationDays.map((days) => ({
            value: String(days),
            label: t("invitations.for-days", { count: days }),
          }))}
        />
        <Select
          name="maxUses"
          label={t("invitations.uses")}
          defaultValue={problem.typed("maxUses", "1")}
          choices={invitationUses.map((uses) => ({
            value: String(uses),
            label: t("invitations.for-uses", { count: uses }),
          }))}
        />
        {mayGiveRoles ? (
          <Select
            name="role"
            label={t("invitations.role")}
            defaultValue={problem.typed("role", "member")}
            choices={[...clubRoles].reverse().map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
        ) : null}
      </div>
      <div>
        <Button variant="main" pending={sending}>
          {t("invitations.make")}
        </Button>
      </div>
    </Form>
  );
}
