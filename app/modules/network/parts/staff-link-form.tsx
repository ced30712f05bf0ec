import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { invitationDays } from "../rules/invitation";

/** Makes a link with which an organisation's people join by themselves. */
export function StaffLinkForm({ base }: { base: string }) {
  const { t } = useTranslation("network");
  return (
    <Form method="post" action={`${base}/links`} className="grid max-w-measure gap-4">
      <div>
        <h2>{t("staff-link.title")}</h2>
        <p className="mt-1 text-ink-2">{t("staff-link.text")}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <Select
          id="link-role"
          name="role"
          label={t("staff.role")}
          choices={(["speaker", "analyst", "manager"] as const).map((role) => ({
            value: role,
            label: t(`role.${role}`),
          }))}
        />
        <Select
          id="link-days"
          name="days"
          label={t("invitations.days")}
          defaultValue="7"
          choices={invitationDays.map((count) => ({
            value: String(count),
            label: t("invitations.for-days", { count }),
          }))}
        />
        <Select
          id="link-uses"
          name="maxUses"
          label={t("invitations.uses")}
          defaultValue="10"
          choices={[1, 10, 50].map((count) => ({ value: String(count), label: t("invitations.for-uses", { count }) }))}
        />
      </div>
      <div>
        <Button>{t("staff-link.make")}</Button>
      </div>
    </Form>
  );
}
