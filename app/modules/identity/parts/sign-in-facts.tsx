import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import type { AccountSettings } from "../account-settings.server";

/** With what somebody signs in, and the ways to change it. */
export function SignInFacts({ email, confirmed, waitingEmail }: AccountSettings) {
  const { t } = useTranslation("identity");
  return (
    <section aria-labelledby="signing-in">
      <h2 id="signing-in" className="mb-2 text-xl">
        {t("account.sign-in-title")}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
          <div className="min-w-0 flex-1 basis-56">
            <p className="text-sm text-ink-3">{t("account.email")}</p>
            <p className="flex flex-wrap items-center gap-2 font-head leading-snug font-medium">
              <span className="break-all">{email}</span>
              <Chip tone={confirmed ? "done" : "heed"}>
                {t(confirmed ? "account.confirmed" : "account.unconfirmed")}
              </Chip>
            </p>
            {waitingEmail ? (
              <p className="mt-1 text-sm break-words text-ink-2">{t("account.waiting", { email: waitingEmail })}</p>
            ) : null}
          </div>
          {confirmed ? null : (
            <Form method="post" action="/verify-email/sent">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="returnTo" value="/settings/account" />
              <Button size="s">{t("account.confirm")}</Button>
            </Form>
          )}
          <Button to="/settings/account/email" size="s">
            {t("account.change-email")}
          </Button>
        </li>
        <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
          <div className="flex-1 basis-56">
            <p className="font-head leading-snug font-medium">{t("account.password")}</p>
            <p aria-hidden="true" className="tracking-widest text-ink-3">
              ••••••••••
            </p>
          </div>
          <Button to="/settings/account/password" size="s">
            {t("account.change-password")}
          </Button>
        </li>
      </ul>
    </section>
  );
}
