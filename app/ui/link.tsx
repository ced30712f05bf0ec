import { useLocation, useNavigate } from "@remix-run/react";
import { type AnchorHTMLAttributes, useEffect, useRef } from "react";

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  /** An address inside the portal, from its root: "/clubs/coffee?sort=top". */
  to: string;
  /** The next page stays where this one was scrolled to. */
  preventScrollReset?: boolean;
  /** The browser loads the address itself: feeds, files. */
  reloadDocument?: boolean;
};

/**
 * A link inside the portal. It is a plain anchor, because a page has a hundred of them and the router's own costs twenty
 * times as much to render; `useLinks` follows them all.
 */
export function Link({ to, preventScrollReset, reloadDocument, ...anchor }: LinkProps) {
  const way = reloadDocument ? undefined : preventScrollReset ? "stay" : "go";
  return <a {...anchor} href={to} data-link={way} />;
}

/** Opens pressed links without loading the document anew; once, around all pages. */
export function useLinks() {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const now = useRef({ navigate, here: "" });
  now.current = { navigate, here: pathname + search + hash };
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-link]") : null;
      if (!anchor || !isPlainPress(event) || anchor.origin !== location.origin) return;
      if (anchor.target && anchor.target !== "_self") return;
      event.preventDefault();
      const to = anchor.pathname + anchor.search + anchor.hash;
      const preventScrollReset = anchor.dataset.link === "stay";
      now.current.navigate(to, { replace: to === now.current.here, preventScrollReset });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
}

const isPlainPress = (event: MouseEvent) =>
  !event.defaultPrevented && event.button === 0 && !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey);
