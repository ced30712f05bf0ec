import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { QuestionView } from "../question-view";

/** Whom a question is asked of; its asker may choose somebody else at any time. */
export function AskedOf({ asked, changeAt }: { asked: QuestionView["asked"]; changeAt: string | null }) {
  const { t } = useTranslation("knowledge");
  if (!asked && !changeAt) return null;
  return (
    <p className="mt-3 text-sm text-ink-2">
      {asked ? (
        <>
          {t("asked-of")}{" "}
          <Link to={asked.kind === "organisation" ? `/organisations/${asked.slug}` : `/people/${asked.slug}`}>
            {asked.name}
          </Link>
        </>
      ) : (
        t("asked-everyone")
      )}
      {changeAt ? (
        <>
          {" · "}
          <Link to={changeAt}>{t("change-audience")}</Link>
        </>
      ) : null}
    </p>
  );
}
