import { useLocation, useMatches, useNavigationType } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Leads on whoever comes back or forward to an address that a form was sent to: it showed what was refused, and has nothing to show
 * by itself. The server leads a visit of such an address to the nearest page above it, so it is visited anew.
 */
export function useLedOn(): void {
  const { key, pathname, search } = useLocation();
  const came = useNavigationType();
  const bare = (useMatches().at(-1)?.data ?? null) === null;
  const opened = useRef(key);
  useEffect(() => {
    if (opened.current === key) return;
    opened.current = key;
    if (came === "POP" && bare) window.location.replace(pathname + search);
  }, [key, came, bare, pathname, search]);
}
