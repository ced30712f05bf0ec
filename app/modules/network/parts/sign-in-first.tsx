import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Asks a guest to sign in or to sign up, and brings them back here. */
export function SignInFirst({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation("network");
  const query = `returnTo=${encodeURIComponent(returnTo)}`;
  return (
    <Notice
      title={t("sign-in-first.title")}
      actions={
        <>
          <Button variant="main" to={`/sign-up?${query}`}>
            {t("common:nav.sign-up")}
          </Button>
          <Button to={`/sign-in?${query}`}>{t("common:nav.sign-in")}</Button>
        </>
      }
    >
      {t("sign-in-first.text")}
    </Notice>
  );
}
