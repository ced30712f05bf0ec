import { NodeCircleProgram } from "sigma/rendering";

/** How far a point is from a shape's middle, so that the shape fills the node's circle: the side is seen by its shape. */
const distances = {
  buyer: "length(v_diffVector)",
  seller: "max(abs(v_diffVector.x), abs(v_diffVector.y)) * 1.28",
  neutral: "max(abs(v_diffVector.x) * 0.866 + abs(v_diffVector.y) * 0.5, abs(v_diffVector.y)) * 1.155",
};

const shapeOf = (distance: string) =>
  class extends NodeCircleProgram {
    override getDefinition() {
      const drawn = super.getDefinition();
      const source = drawn.FRAGMENT_SHADER_SOURCE.replace(distances.buyer, distance);
      return { ...drawn, FRAGMENT_SHADER_SOURCE: source };
    }
  };

/** Circle, square and hexagon. */
export const programs = {
  buyer: NodeCircleProgram,
  seller: shapeOf(distances.seller),
  neutral: shapeOf(distances.neutral),
};

const names = {
  buyer: "--buyer",
  seller: "--seller",
  neutral: "--neutral",
  ink: "--ink",
  paper: "--paper",
  edge: "--edge",
  tie: "--line-2",
  faint: "--line",
};

/** A colour of the design as the canvas wants it: what the browser makes of the token, in red, green and blue. */
export function colourOf(frame: HTMLElement, name: keyof typeof names): string {
  const probe = frame.ownerDocument.createElement("canvas");
  probe.width = probe.height = 1;
  const pen = probe.getContext("2d");
  const holder = frame.ownerDocument.createElement("span");
  holder.style.color = `var(${names[name]})`;
  frame.append(holder);
  const colour = getComputedStyle(holder).color;
  holder.remove();
  if (!pen) return "#808080";
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
