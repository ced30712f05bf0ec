import { useTranslation } from "react-i18next";
import { SanctionNotice } from "~/modules/network/sanction-notice";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { QuestionView } from "../question-view";

type NotAnsweringProps = { question: Pick<QuestionView, "path" | "club" | "sanction">; joined: boolean };

/** Stands where one would answer, for those who cannot yet: how one can, or that the club is closed, or their writing rests. */
export function NotAnswering({ question, joined }: NotAnsweringProps) {
  const { t } = useTranslation("knowledge");
  const { path, club, sanction } = question;
  const closed = club.entry === "closed";
  const answering = `/sign-in?returnTo=${encodeURIComponent(`${path}#answer`)}`;
  return (
    <div id="answer" className="mt-10">
      {sanction && !closed ? (
        <SanctionNotice sanction={sanction} />
      ) : (
        <Notice tone="info">
          {closed ? (
            t("answer.club-closed")
          ) : joined ? (
            t("answer.not-yet")
          ) : (
            <Link to={answering}>{t("answer.sign-in")}</Link>
          )}
        </Notice>
      )}
    </div>
  );
}
