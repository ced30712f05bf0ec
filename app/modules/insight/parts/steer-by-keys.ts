import type { Zoom } from "./draw-network";

type Steered = { move(right: number, down: number): void; zoom(way: Zoom): void; letGo(): void };

const moves: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const zooms: Record<string, Zoom> = { "+": "in", "=": "in", "-": "out", "0": "whole" };

/** Arrows move a picture, plus and minus bring it nearer and further, 0 shows all of it, Escape lets go of whoever is chosen. */
export function steerByKeys(frame: HTMLElement, { move, zoom, letGo }: Steered): () => void {
  frame.tabIndex = 0;
  const press = (event: KeyboardEvent) => {
    if (event.target !== frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const [moved, zoomed] = [moves[event.key], zooms[event.key]];
    if (moved) move(...moved);
    else if (zoomed) zoom(zoomed);
    else if (event.key === "Escape") letGo();
    else return;
    event.preventDefault();
  };
  frame.addEventListener("keydown", press);
  return () => frame.removeEventListener("keydown", press);
}
