/** Gives what is drawn on a canvas to the reader as a file. */
export function saveDrawing(drawn: HTMLCanvasElement | undefined, name: string): void {
  if (!drawn) return;
  const link = document.createElement("a");
  link.download = `${name}.png`;
  link.href = drawn.toDataURL("image/png");
  link.click();
}
