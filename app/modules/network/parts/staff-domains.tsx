import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { DomainView } from "../organisation-domains.server";

/** The e-mail domains by which an organisation's people join, each of which can be taken away, and the way to prove another. */
export function StaffDomains({ base, domains }: { base: string; domains: readonly DomainView[] }) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  return (
    <section className="grid max-w-measure gap-4">
      {domains.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {domains.map(({ id, domain, role, verified }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head">
                <span className="font-medium">@{domain}</span>
                <span className="text-sm text-ink-3">{t(`role.${role}`)}</span>
                <Chip tone={verified ? "done" : "heed"}>{t(verified ? "domain.proved" : "domain.waiting")}</Chip>
              </p>
              <Form method="post" action={`${base}/${id}/withdrawal`}>
                <Button size="s" aria-label={t("domain.withdraw-name", { domain })}>
                  {t("domain.withdraw")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      <Form method="post" className="grid gap-4">
        {problem.title ? (
          <FormProblem title={problem.title} problems={problem.named({ email: t("domain.email") })} />
        ) : null}
        <TextField
          {...problem.field("email")}
          type="email"
          label={t("domain.email")}
          hint={t("domain.email-hint")}
          required
        />
        <Select
          id="domain-role"
          name="role"
          label={t("domain.role")}
          defaultValue={problem.typed("role", "speaker")}
          choices={(["speaker", "analyst"] as const).map((role) => ({ value: role, label: t(`staff-role.${role}`) }))}
        />
        <div>
          <Button>{t("domain.prove")}</Button>
        </div>
      </Form>
    </section>
  );
}
