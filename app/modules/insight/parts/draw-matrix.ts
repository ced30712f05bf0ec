import { type Cell, smallBelow } from "../rules/matrix";

/** What a cell shows when it shows one thing only: a number, and how strong its colour is. */
export type Face = { text: string; strength: number } | null;

type Drawing = {
  title: string;
  rows: string[];
  columns: string[];
  cells: readonly (readonly Cell[])[];
  /** One for each cell where the map shows one thing only. */
  faces: Face[][] | null;
  legend: string;
};

const [cellWidth, cellHeight, gap, edge, names, heads] = [104, 64, 4, 28, 260, 96];
const ink = "#1f2f33";

/** Draws the map on a canvas of its own, always in light colours: it is meant for slides and letters. */
export function drawMatrix({ title, rows, columns, cells, faces, legend }: Drawing): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const [width, height] = [
    edge * 2 + names + columns.length * (cellWidth + gap),
    edge * 2 + 40 + heads + rows.length * (cellHeight + gap) + 40,
  ];
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  pen.scale(2, 2);
  pen.fillStyle = "#fdfaf3";
  pen.fillRect(0, 0, width, height);
  const face = getComputedStyle(document.body).fontFamily;
  const write = (text: string, at: { x: number; y: number; wide: number; size?: number; align?: CanvasTextAlign }) => {
    pen.fillStyle = ink;
    pen.font = `${at.size ?? 15}px ${face}`;
    pen.textAlign = at.align ?? "left";
    pen.fillText(text, at.x, at.y, at.wide);
  };
  write(title, { x: edge, y: edge + 18, wide: width - 2 * edge, size: 20 });
  const most = Math.max(1, ...cells.flat().flatMap(({ toRow, fromRow }) => [toRow, fromRow]));
  const top = edge + 40 + heads;
  for (const [at, name] of columns.entries())
    write(name, { x: edge + names + at * (cellWidth + gap), y: top - 12, wide: cellWidth });
  rows.forEach((name, index) => {
    const y = top + index * (cellHeight + gap);
    write(name, { x: edge, y: y + cellHeight / 2 + 5, wide: names - 16 });
    cells[index]?.forEach((cell, at) => {
      const x = edge + names + at * (cellWidth + gap);
      if (faces) {
        const face = faces[index]?.[at] ?? null;
        pen.fillStyle = tint([110, 182, 150], face ? 0.02 + 0.8 * face.strength : 0);
        pen.fillRect(x, y, cellWidth, cellHeight);
        write(face?.text ?? "–", {
          x: x + cellWidth / 2,
          y: y + cellHeight / 2 + 5,
          wide: cellWidth - 12,
          align: "center",
        });
        return;
      }
      const [upper, lower] = [
        [x, y, x + cellWidth, y, x, y + cellHeight],
        [x + cellWidth, y, x + cellWidth, y + cellHeight, x, y + cellHeight],
      ];
      fill(pen, upper, tint([201, 139, 110], cell.toRow / most));
      fill(pen, lower, tint([126, 162, 196], cell.fromRow / most));
      write(number(cell.toRow), { x: x + 10, y: y + 21, wide: 40 });
      write(number(cell.fromRow), { x: x + cellWidth - 10, y: y + cellHeight - 10, wide: 40, align: "right" });
    });
  });
  write(`${legend}    ° < ${smallBelow}`, {
    x: edge,
    y: height - edge,
    wide: width - 2 * edge,
    size: 14,
  });
  return canvas;
}

const number = (count: number) => (count > 0 && count < smallBelow ? `${count}°` : String(count));

function tint(colour: readonly number[], share: number): string {
  const strength = share === 0 ? 0 : 0.12 + 0.88 * Math.sqrt(share);
  return `rgb(${colour.map((part) => Math.round(244 + (part - 244) * strength)).join(" ")})`;
}

function fill(pen: CanvasRenderingContext2D, corners: readonly number[], colour: string): void {
  pen.fillStyle = colour;
  pen.beginPath();
  for (let at = 0; at < corners.length; at += 2) pen.lineTo(corners[at] ?? 0, corners[at + 1] ?? 0);
  pen.fill();
}
