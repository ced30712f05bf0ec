import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { organisationPath } from "../rules/paths";

type DomainWelcomeProps = { slug: string; name: string; domain: string; role: string };

/** Tells somebody with an address at the organisation's domain that they may join its staff. */
export function DomainWelcome({ slug, name, domain, role }: DomainWelcomeProps) {
  const { t } = useTranslation("network");
  return (
    <div className="mt-6 max-w-[50rem]">
      <Notice tone="heed" title={t("domain.welcome", { name })}>
        <p className="mb-3">{t("domain.welcome-text", { domain, role: t(`role.${role}`) })}</p>
        <Form method="post" action={`${organisationPath(slug)}/entry`}>
          <Button>{t("domain.join", { name })}</Button>
        </Form>
      </Notice>
    </div>
  );
}
