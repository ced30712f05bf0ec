import { useRouteLoaderData } from "@remix-run/react";

/** The portal's own address without a slash at its end, for links that leave the page. */
export function useBaseUrl(): string {
  const root = useRouteLoaderData("root") as { baseUrl?: unknown } | undefined;
  return typeof root?.baseUrl === "string" ? root.baseUrl : "";
}
