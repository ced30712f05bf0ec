import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

const spoken = "ui:announce";

/** Has a screen reader say something that the eye sees change. */
export function announce(text: string) {
  window.dispatchEvent(new CustomEvent(spoken, { detail: text }));
}

/** The one live region of a page; `announce()` writes into it. */
export function Announcer() {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const say = (event: Event) => {
      if (!region.current || !(event instanceof CustomEvent)) return;
      const line = document.createElement("p");
      line.textContent = String(event.detail);
      region.current.replaceChildren(line);
    };
    window.addEventListener(spoken, say);
    return () => window.removeEventListener(spoken, say);
  }, []);
  return <div ref={region} role="status" aria-live="polite" className="sr-only" />;
}

/** After another page came in without a reload: focus goes to its heading, its title is said. */
export function usePageFocus(content: string) {
  const { pathname } = useLocation();
  const known = useRef(pathname);
  useEffect(() => {
    if (known.current === pathname) return;
    known.current = pathname;
    const main = document.getElementById(content);
    const target = main?.querySelector("h1") ?? main;
    if (!target || main?.contains(document.activeElement)) return;
    target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
    announce(document.title);
  }, [pathname, content]);
}
