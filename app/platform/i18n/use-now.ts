import { useRouteLoaderData } from "@remix-run/react";

/** The moment the page was made, so that server and browser write the same relative times. */
export function useNow(): string {
  const root = useRouteLoaderData("root") as { now?: unknown } | undefined;
  return typeof root?.now === "string" ? root.now : new Date().toISOString();
}
