/** What an address of the search page asks for; empty texts where it asks for nothing. */
export type SearchAddress = {
  q: string;
  kind: string;
  club: string;
  topic: string;
  aim: string;
  side: string;
  answered: string;
  page: string;
  exact: string;
};

const names = ["q", "kind", "club", "topic", "aim", "side", "answered", "page", "exact"] as const;

/** Reads the address of the search page. */
export function readAddress(url: string): SearchAddress {
  const { searchParams } = new URL(url);
  const text = (name: (typeof names)[number]) => (searchParams.get(name) ?? "").slice(0, 400);
  return {
    q: text("q"),
    kind: text("kind"),
    club: text("club"),
    topic: text("topic"),
    aim: text("aim"),
    side: text("side"),
    answered: text("answered"),
    page: text("page"),
    exact: text("exact"),
  };
}

/** The address with something else asked for; the page begins anew unless it is named. */
export function searchPath(address: SearchAddress, change: Partial<SearchAddress>): string {
  const wish = { ...address, page: "", ...change };
  const query = new URLSearchParams(names.flatMap((name) => (wish[name] ? [[name, wish[name]]] : [])));
  return `/search?${query.toString()}`;
}
