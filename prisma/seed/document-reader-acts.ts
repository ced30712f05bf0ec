import { followDocument } from "~/modules/documents/follow-document.server";
import { unwrap } from "~/platform/result";
import { chances, drawn } from "./chance";
import type { ClubContent } from "./club-content";
import type { DocumentContent } from "./documents-content";
import type { Place } from "./places";
import type { Act } from "./timeline";

const readsPerFollower = 90;

/** Since when a document of the demo is out, in days before now; never for one that is still written. */
function outSince({ steps }: DocumentContent): number | null {
  return steps.find(({ act }) => act === "publish")?.daysAgo ?? null;
}

/** How often a document was read since it is out. */
export function readsOf(club: ClubContent, document: DocumentContent): number {
  const since = outSince(document);
  const chance = chances(`reads of ${club.slug}/${document.key}`);
  return since === null ? 0 : Math.round(since * (3 + chance() * 9) + chance() * 40);
}

/** Readers follow what is out, to hear when it changes: those who do not write in it, mostly buyers. */
export function documentReaderActs(club: ClubContent, places: readonly Place[]): Act[] {
  return (club.documents ?? []).flatMap((document) => {
    const since = outSince(document);
    if (since === null) return [];
    const chance = chances(`followers of ${club.slug}/${document.key}`);
    const writers = new Set([document.by, ...document.writers.map(({ by }) => by)]);
    const readers = places
      .filter(({ handle }) => !writers.has(handle))
      .map((place) => ({ ...place, weight: place.side === "buyer" ? 3 : 1 }));
    const many = Math.ceil(readsOf(club, document) / readsPerFollower);
    return drawn(readers, chance)
      .slice(0, many)
      .map((reader): Act => {
        const hoursAgo = Math.min(since * 24, reader.joinedHoursAgo) * (0.1 + chance() * 0.85);
        return {
          aside: true,
          hoursAgo,
          async play(stage, when) {
            const documentId = stage.documents.of(`${club.slug}/${document.key}`);
            unwrap(await followDocument(await stage.actor(reader.handle), { documentId, on: true }, when));
          },
        };
      });
  });
}
