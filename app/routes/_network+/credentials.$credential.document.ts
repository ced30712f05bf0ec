import type { LoaderFunctionArgs } from "@remix-run/node";
import { credentialDocument } from "~/modules/network/credentials-to-check.server";
import { numberIn } from "~/platform/http/known-number";
import { notFound } from "~/platform/http/respond.server";

/** The document of a claim, for its holder and for those who may check it; kept by no cache, run by no browser. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const document = await credentialDocument(context.actor, numberIn(params.credential) ?? 0);
  if (!document) throw notFound();
  const { bytes, ending } = document;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": ending === "pdf" ? "application/pdf" : "image/webp",
      "Content-Disposition": `${ending === "pdf" ? "attachment" : "inline"}; filename="document-${params.credential}.${ending}"`,
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
