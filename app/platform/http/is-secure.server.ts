import { baseUrl } from "../config.server";

/** Whether the visitor's browser came over https, itself or by a proxy that we trust: then cookies stay on https. */
export function isSecure(request: Request): boolean {
  return baseUrl.startsWith("https:") || new URL(request.url).protocol === "https:";
}
