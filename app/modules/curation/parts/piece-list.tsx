import { useTranslation } from "react-i18next";
import { Empty } from "~/ui/empty";
import type { PieceFigures } from "../effectiveness-view";
import { nameOf } from "../rules/named";
import { PieceItem } from "./piece-item";

type PieceListProps = { base: string; pieces: readonly PieceFigures[]; language: string };

/** The pieces of a page; bars of views are drawn against the most read of them. */
export function PieceList({ base, pieces, language }: PieceListProps) {
  const { t } = useTranslation("effectiveness");
  if (pieces.length === 0) return <Empty title={t("none")}>{t("none-text")}</Empty>;
  const most = Math.max(...pieces.map(({ views }) => views), 1);
  return (
    <ul aria-label={t("heading")} className="divide-y divide-line border-y border-line">
      {pieces.map((piece) => (
        <PieceItem key={nameOf(piece)} piece={piece} most={most} language={language} to={`${base}/${nameOf(piece)}`} />
      ))}
    </ul>
  );
}
