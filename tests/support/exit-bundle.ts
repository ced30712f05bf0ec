import { strFromU8, unzipSync } from "fflate";
import type { Actor } from "~/access/actor";
import { exitBundle } from "~/modules/governance/exit-bundle.server";
import { translate } from "~/platform/i18n/messages.server";

export const telling = { t: translate("en"), language: "en", baseUrl: "https://club.example" };

/** The files of an organisation's bundle by their name, as whoever unpacks it reads them. */
export async function bundleOf(actor: Actor, which: { slug: string; club: number }, now = new Date()) {
  const bundle = await exitBundle(actor, { slug: which.slug, club: String(which.club), now }, telling);
  if (!bundle) return null;
  const packed = new Uint8Array(await new Response(bundle.bytes).arrayBuffer());
  return Object.fromEntries(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
