import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

/** Stands where one would answer, for those who cannot yet: how one can. */
export function NotAnswering({ path, joined }: { path: string; joined: boolean }) {
  const { t } = useTranslation("knowledge");
  const answering = `/sign-in?returnTo=${encodeURIComponent(`${path}#answer`)}`;
  return (
    <div id="answer" className="mt-10">
      <Notice tone="info">{joined ? t("answer.not-yet") : <Link to={answering}>{t("answer.sign-in")}</Link>}</Notice>
    </div>
  );
}
