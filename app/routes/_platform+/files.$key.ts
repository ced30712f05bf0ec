import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/platform/http/respond.server";
import { storage } from "~/platform/storage/storage.server";

/** An uploaded picture: its name never gets other bytes, so it may be kept for ever. */
export async function loader({ params }: LoaderFunctionArgs) {
  const key = params.key ?? "";
  const bytes = /^[a-f0-9]{24}\.webp$/.test(key) ? await storage.get(key) : null;
  if (!bytes) throw notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
