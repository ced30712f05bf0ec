import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

type NotAnsweringProps = { path: string; joined: boolean; closed: boolean };

/** Stands where one would answer, for those who cannot yet: how one can, or that the club is closed. */
export function NotAnswering({ path, joined, closed }: NotAnsweringProps) {
  const { t } = useTranslation("knowledge");
  const answering = `/sign-in?returnTo=${encodeURIComponent(`${path}#answer`)}`;
  return (
    <div id="answer" className="mt-10">
      <Notice tone="info">
        {closed ? (
          t("answer.club-closed")
        ) : joined ? (
          t("answer.not-yet")
        ) : (
          <Link to={answering}>{t("answer.sign-in")}</Link>
        )}
      </Notice>
    </div>
  );
}
