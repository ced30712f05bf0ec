import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";

type Shown = {
  id: number;
  email: string;
  role: string;
  by?: string;
  uses?: number;
  maxUses?: number;
  expiresAt: string;
};

/** Invitations that still work, each of which can be withdrawn; addresses come masked. */
export function InvitationRows({ invitations, base }: { invitations: readonly Shown[]; base: string }) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  if (invitations.length === 0) return null;
  const facts = ({ expiresAt, uses = 0, maxUses = 1, by }: Shown) => [
    t("invitations.until", { when: formatDay(locale, expiresAt) }),
    ...(maxUses > 1 ? [t("invitations.used", { uses, most: maxUses })] : []),
    ...(by ? [t("invitations.by", { name: by })] : []),
  ];
  return (
    <section>
      <h2 className="mb-3">{t("invitations.open")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {invitations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5">
            <div className="min-w-0 font-head leading-snug">
              <p className="font-medium">
                {one.email || t("invitations.anybody")} · {t(`role.${one.role}`)}
              </p>
              <p className="text-sm text-ink-3">{facts(one).join(" · ")}</p>
            </div>
            <Form method="post" action={`${base}/${one.id}/withdrawal`}>
              <Button size="s">{t("invitations.withdraw")}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
