import type { Actor } from "~/access/actor";
import { zipStream } from "~/platform/zip-stream.server";
import { ownFiles, type Telling } from "./bundle/own-files.server";
import { type ExitWish, exitPage } from "./exit-page.server";

/** An organisation's own data in one club as a ZIP that is made while it is read; null for those who may not fetch it. */
export async function exitBundle(actor: Actor, wish: ExitWish, telling: Telling) {
  const page = await exitPage(actor, wish);
  if (!page?.mayDownload) return null;
  const whose = { clubId: page.club.id, organisationId: page.organisation.id };
  return { name: `${page.organisation.slug}-${page.club.slug}.zip`, bytes: zipStream(ownFiles(whose, telling)) };
}
