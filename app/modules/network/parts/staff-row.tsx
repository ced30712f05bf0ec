import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { PersonRowView } from "../network-view";
import { staffRoles } from "../rules/kinds";
import { PersonRow } from "./person-row";

type StaffRowProps = { person: PersonRowView; base: string; may: { owners: boolean; verify: boolean } };

/** One of an organisation's people, with role and title to change, the title to confirm, and the way out. */
export function StaffRow({ person, base, may }: StaffRowProps) {
  const { t } = useTranslation("network");
  const to = `${base}/${person.personId}`;
  const { name } = person;
  const mayTouch = may.owners || person.role !== "owner";
  const roles = staffRoles.filter((role) => may.owners || role !== "owner");
  return (
    <PersonRow person={person} roleLabel={t(`role.${person.role}`)}>
      {may.verify && person.title ? (
        <Form method="post" action={`${to}/verification`}>
          <input type="hidden" name="verified" value={String(!person.verified)} />
          <Button size="s" aria-label={t(person.verified ? "staff.unverify-name" : "staff.verify-name", { name })}>
            {t(person.verified ? "staff.unverify" : "staff.verify")}
          </Button>
        </Form>
      ) : null}
      {mayTouch ? (
        <details className="open:w-full">
          <summary
            className="inline-flex min-h-10 items-center rounded-md px-2.5 font-head text-sm font-medium text-ink-2 hover:bg-paper-2 hover:text-ink"
            aria-label={t("staff.change-name", { name })}
          >
            {t("staff.change")}
          </summary>
          <div className="mt-2 grid gap-4 rounded-lg bg-paper-2 p-4 sm:min-w-80">
            <Form method="post" action={`${to}/role`} className="grid gap-4">
              <Select
                id={`role-${person.personId}`}
                name="role"
                label={t("staff.role")}
                defaultValue={person.role}
                choices={roles.map((role) => ({ value: role, label: t(`staff-role.${role}`) }))}
              />
              <TextField
                id={`title-${person.personId}`}
                name="title"
                label={t("staff.title")}
                maxLength={80}
                defaultValue={person.title}
              />
              <div>
                <Button size="s">{t("common:act.save")}</Button>
              </div>
            </Form>
            <Form method="post" action={`${to}/removal`}>
              <Button variant="quiet" size="s" className="text-harm!" aria-label={t("staff.remove-name", { name })}>
                {t("staff.remove")}
              </Button>
            </Form>
          </div>
        </details>
      ) : null}
    </PersonRow>
  );
}
