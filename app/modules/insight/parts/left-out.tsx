import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import type { ClubMatrix } from "../club-matrix.server";
import { matrixAddress } from "./matrix-address";
import { useMatrixWords } from "./matrix-words";

/** Says that a row is left out to see what the club would be without it, and leads back. */
export function LeftOut({ page: { without, wish, period, club } }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  if (!without) return null;
  const back = matrixAddress({ slug: club.slug, page: "" }, { ...wish, from: period.from, to: period.to });
  return (
    <div className="mb-6">
      <Notice role="status">
        {t("without", { row: words.row(wish.rows, without) })} <Link to={back}>{t("without-back")}</Link>
      </Notice>
    </div>
  );
}
