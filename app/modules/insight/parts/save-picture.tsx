import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import type { ClubMatrix } from "../club-matrix.server";
import { drawMatrix } from "./draw-matrix";
import { useMatrixWords } from "./matrix-words";

/** Saves the map as a picture, drawn in the browser; there only with script. */
export function SavePicture({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const { matrix, wish, club, period } = page;
  const save = () => {
    const canvas = drawMatrix({
      title: `${club.name} · ${period.from} – ${period.to}`,
      rows: matrix.rows.map((row) => words.row(wish.rows, row)),
      columns: matrix.columns.map((column) => words.column(wish.columns, column)),
      cells: matrix.cells,
      legend: [t("map.to-row"), t("map.from-row")],
    });
    const link = document.createElement("a");
    link.download = `matrix-${club.slug}-${period.to}.png`;
    link.href = canvas.toDataURL("image/png");
    link.click();
  };
  return (
    <Button size="s" onClick={save}>
      {t("save.png")}
    </Button>
  );
}
