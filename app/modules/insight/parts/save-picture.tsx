import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import type { ClubMatrix } from "../club-matrix.server";
import { type Lens, readingOf, strengthOf } from "../rules/lens";
import { type Cell, smallBelow } from "../rules/matrix";
import { drawMatrix, type Face } from "./draw-matrix";
import { useMatrixWords } from "./matrix-words";
import { saveDrawing } from "./save-drawing";

/** Saves the map as a picture, drawn in the browser; there only with script. */
export function SavePicture({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const { matrix, wish, club, period } = page;
  const lens = wish.show;
  const readings = matrix.cells.flat().flatMap((cell) => (lens === "talk" ? [] : (readingOf(lens, cell) ?? [])));
  const faceOf = (single: Exclude<Lens, "talk">, cell: Cell): Face => {
    const reading = readingOf(single, cell);
    if (!reading) return null;
    const shown = single === "time" ? words.time(reading.value) : words.share(reading.value);
    return {
      text: reading.of < smallBelow ? `${shown}°` : shown,
      strength: strengthOf(single, reading, readings),
    };
  };
  const save = () => {
    const canvas = drawMatrix({
      title: `${club.name} · ${period.from} – ${period.to}`,
      rows: matrix.rows.map((row) => words.row(wish.rows, row)),
      columns: matrix.columns.map((column) => words.column(wish.columns, column)),
      cells: matrix.cells,
      faces: lens === "talk" ? null : matrix.cells.map((cells) => cells.map((cell) => faceOf(lens, cell))),
      legend: lens === "talk" ? `◤ ${t("map.to-row")}    ◢ ${t("map.from-row")}` : t(`lens.${lens}.key`),
    });
    saveDrawing(canvas, `matrix-${club.slug}-${period.to}`);
  };
  return (
    <Button size="s" onClick={save}>
      {t("save.png")}
    </Button>
  );
}
