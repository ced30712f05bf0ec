import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Announcer, usePageFocus } from "./announcer";
import { Kept } from "./kept";
import { Link, useLinks } from "./link";
import { Mark } from "./mark";

export type ShellLink = { to: string; label: string };
export type Place = ShellLink & { icon: ReactNode };

export type AppShellProps = {
  /** What the frame depends on, of few values: language, theme, whether somebody is signed in. */
  by: string;
  /** Name beside the mark. */
  name: string;
  texts: { skip: string; home: string; nav: string; places: string };
  /** The search field, on wide screens. */
  search?: ReactNode;
  /** In the bar on wide screens. */
  links: ShellLink[];
  /** The four places of the bottom bar on phones. */
  places: Place[];
  /** The one main act, and signing in or the account's Menu. */
  act?: ReactNode;
  account?: ReactNode;
  /** Below every page; its forms lead back to the page's address. */
  footer?: (at: { here: string }) => ReactNode;
  here: string;
  children: ReactNode;
};

/** What stands around every page: bar, content, footer, and a bottom bar on phones. */
export function AppShell({ by, name, texts, search, links, places, act, account, children, ...rest }: AppShellProps) {
  const { footer, here } = rest;
  usePageFocus("content");
  useLinks();
  const { pathname } = useLocation();
  const current = links.find((link) => isWithin(pathname, link.to));
  return (
    <div className="flex min-h-dvh flex-col max-md:pb-[calc(4rem+env(safe-area-inset-bottom))] print:block">
      <a
        href="#content"
        className="sr-only rounded-md bg-ink px-4 py-3 font-head text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        {texts.skip}
      </a>
      <header className="flex min-h-15.5 items-center gap-3 border-b border-line px-(--side-padding) py-2 font-head text-[0.97rem] leading-snug sm:gap-5 print:border-0">
        <Kept by={`bar ${by} ${current?.to}`} holes={{}}>
          {() => (
            <>
              <Link
                to="/"
                aria-label={texts.home}
                className="flex min-h-11 items-center gap-2.5 pe-1 text-lg font-semibold no-underline"
              >
                <Mark />
                <span className={account ? "max-sm:hidden" : undefined}>{name}</span>
              </Link>
              {search ? <div className="hidden max-w-120 flex-1 md:block">{search}</div> : null}
              <nav aria-label={texts.nav} className="ms-auto hidden md:block print:hidden">
                <ul className="flex items-center gap-1">
                  {links.map((link) => (
                    <li key={link.to}>
                      <Link
                        to={link.to}
                        aria-current={link === current ? "page" : undefined}
                        className="flex min-h-11 items-center gap-1.5 rounded-md px-2.5 whitespace-nowrap no-underline hover:bg-paper-2 aria-[current]:font-medium"
                      >
                        {link.label}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
            </>
          )}
        </Kept>
        <div className="flex items-center gap-2 max-md:ms-auto sm:gap-3 print:hidden">
          {act}
          {account}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1">
        {children}
      </main>
      {footer ? (
        <Kept by={`footer ${by}`} holes={{ here }}>
          {(at) => <footer className="border-t border-line px-(--side-padding) py-8 print:hidden">{footer(at)}</footer>}
        </Kept>
      ) : null}
      <BottomBar by={by} label={texts.places} places={places} pathname={pathname} />
      <Announcer />
    </div>
  );
}

/** Whether a page is a place of the bar, or below it. */
const isWithin = (pathname: string, place: string) =>
  pathname === place || (place !== "/" && pathname.startsWith(`${place}/`));

type BottomBarProps = { by: string; label: string; places: Place[]; pathname: string };

function BottomBar({ by, label, places, pathname }: BottomBarProps) {
  const current = places.findIndex(({ to }) => isWithin(pathname, to));
  // one's own page has an address of one's own
  const ways = Object.fromEntries(places.map(({ to }, n) => [`way${n}`, to]));
  return (
    <Kept by={`places ${by} ${current}`} holes={ways}>
      {(to) => (
        <nav
          aria-label={label}
          className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
        >
          <ul className="grid auto-cols-fr grid-flow-col">
            {places.map(({ label: name, icon }, n) => (
              <li key={name}>
                <Link to={to[`way${n}`] ?? ""} aria-current={n === current ? "page" : undefined} className="place">
                  <span className="relative">{icon}</span>
                  <span className="max-w-full truncate">{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Kept>
  );
}

/** A number that wants to be noticed. */
export function Count({ children }: { children: string }) {
  return (
    <span className="inline-block min-w-5 rounded-full bg-heed px-1.5 text-center text-xs leading-5 font-semibold text-[oklch(25%_0.04_70)] tabular-nums">
      {children}
    </span>
  );
}
