/**
 * One finger on the picture scrolls the page, as it does everywhere, so that nobody is caught in it on a phone; two fingers move and
 * zoom the picture, and a tap is a press of the mouse.
 */
export function letOneFingerScroll(frame: HTMLElement): () => void {
  const pass = (event: TouchEvent) => {
    if (event.touches.length === 1) event.stopPropagation();
  };
  const listening = { capture: true, passive: true };
  for (const canvas of frame.querySelectorAll("canvas")) canvas.style.touchAction = "pan-y";
  for (const type of ["touchstart", "touchmove"] as const) frame.addEventListener(type, pass, listening);
  return () => {
    for (const type of ["touchstart", "touchmove"] as const) frame.removeEventListener(type, pass, listening);
  };
}
