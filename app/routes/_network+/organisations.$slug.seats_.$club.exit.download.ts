import type { LoaderFunctionArgs } from "@remix-run/node";
import { exitBundle } from "~/modules/governance/exit-bundle.server";
import { baseUrl } from "~/platform/config.server";
import { notFound } from "~/platform/http/respond.server";

/** An organisation's own data in a club, packed while it is sent. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor, now, t, locale } = context;
  const wish = { slug: params.slug, club: params.club, now };
  const bundle = await exitBundle(actor, wish, { t, language: locale, baseUrl });
  if (!bundle) throw notFound();
  return new Response(bundle.bytes, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(bundle.name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}
