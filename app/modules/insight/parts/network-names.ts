import type { NodeDisplayData, PartialButFor } from "sigma/types";

type Named = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;
type Box = { left: number; top: number; right: number; bottom: number };
type Look = { ink: string; paper: string; edge: string; face: string };

const letters = 13;
const high = 20;

/**
 * Writes the names of a picture so that none covers another: they are gathered while a frame is drawn, and at its end the largest
 * people's come first, each on the first side of its node that is free, of other nodes, too, where that can be.
 */
export function nameWriter({ ink, paper, edge, face }: Look) {
  let gathered: Named[] = [];
  const font = `500 ${letters}px ${face}`;
  return {
    gather(_pen: CanvasRenderingContext2D, named: Named) {
      if (named.label) gathered.push(named);
    },
    /** Within a frame so wide, at whose upper right corner the buttons stand. */
    write(pen: CanvasRenderingContext2D | null, frame: { width: number; height: number }) {
      const taken: Box[] = [{ left: frame.width - 56, top: 0, right: frame.width, bottom: 148 }];
      const inside = ({ left, right, top, bottom }: Box) =>
        left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
      const inOrder = gathered.sort((one, other) => rank(other) - rank(one));
      gathered = [];
      if (!pen) return;
      pen.font = font;
      pen.lineJoin = "round";
      pen.lineWidth = 3.5;
      pen.strokeStyle = paper;
      pen.fillStyle = ink;
      for (const named of inOrder) {
        const wide = pen.measureText(named.label ?? "").width;
        const free = placesFor(named, wide).filter(
          (place) => inside(place) && !taken.some((other) => cover(place, other)),
        );
        const box =
          free.find((place) => !inOrder.some((other) => other !== named && cover(place, around(other)))) ?? free[0];
        if (!box) continue;
        taken.push(box);
        const [x, y] = [box.left + 3, box.bottom - 5];
        pen.strokeText(named.label ?? "", x, y);
        pen.fillText(named.label ?? "", x, y);
      }
    },
    /** Whoever is pointed at has a name in a frame of its own, above all others. */
    point(pen: CanvasRenderingContext2D, { x, y, size, label }: Named) {
      if (!label) return;
      pen.font = font;
      const wide = pen.measureText(label).width + 16;
      const [left, top] = [x + size + 5, y - 15];
      pen.beginPath();
      pen.arc(x, y, size + 3, 0, 2 * Math.PI);
      pen.lineWidth = 2;
      pen.strokeStyle = ink;
      pen.stroke();
      pen.beginPath();
      pen.roundRect(left, top, wide, 30, 6);
      pen.fillStyle = paper;
      pen.fill();
      pen.lineWidth = 1;
      pen.strokeStyle = edge;
      pen.stroke();
      pen.fillStyle = ink;
      pen.fillText(label, left + 8, y + 5);
    },
  };
}

/** Whoever must be named comes before the larger ones. */
const rank = ({ size, forceLabel }: Named) => (forceLabel ? 1000 : 0) + size;

/** Right of its node, left of it, below, above. */
function placesFor({ x, y, size }: Named, wide: number): Box[] {
  const [width, away] = [wide + 6, size + 1];
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + high });
  return [
    at(x + away, y - high / 2),
    at(x - away - width, y - high / 2),
    at(x - width / 2, y + away),
    at(x - width / 2, y - away - high),
  ];
}

const around = ({ x, y, size }: Named): Box => ({ left: x - size, top: y - size, right: x + size, bottom: y + size });
const cover = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
