import type { ServerBuild } from "@remix-run/node";

/**
 * Names the part of the portal that a path belongs to, for its figures: the first word of an address that there is.
 * Whoever tries out addresses must not make figures without end.
 */
export function partOfPortal({ routes }: Pick<ServerBuild, "routes">): (path: string) => string {
  const addressOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route ? `${addressOf(route.parentId)}/${route.path ?? ""}` : "";
  };
  const firstWord = (path: string) => path.split("/").find(Boolean) ?? "";
  const known = new Set(
    Object.keys(routes)
      .map((id) => firstWord(addressOf(id)))
      .filter((word) => !/[:*?]/.test(word)),
  );
  return (path) => {
    const word = firstWord(path);
    return known.has(word) ? `/${word}` : "other";
  };
}
