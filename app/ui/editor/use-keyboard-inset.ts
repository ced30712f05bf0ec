import { useEffect, useState } from "react";

/**
 * On a phone, how far above the bottom of the page the keyboard ends while somebody writes; undefined elsewhere.
 * Browsers lay the keyboard over the page, so that what is fixed to the bottom would lie under it.
 */
export function useKeyboardInset(writing: boolean): number | undefined {
  const [inset, setInset] = useState<number>();
  useEffect(() => {
    const viewport = window.visualViewport;
    const phone = window.matchMedia("(pointer: coarse) and (max-width: 40rem)").matches;
    if (!writing || !phone || !viewport) return setInset(undefined);
    const measure = () => setInset(Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop));
    measure();
    viewport.addEventListener("resize", measure);
    viewport.addEventListener("scroll", measure);
    return () => {
      viewport.removeEventListener("resize", measure);
      viewport.removeEventListener("scroll", measure);
    };
  }, [writing]);
  return inset;
}
