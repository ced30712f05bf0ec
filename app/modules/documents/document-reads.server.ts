import { waitingCounts } from "~/platform/waiting-counts.server";

/** How often published documents are read; added every few seconds. */
export const documentReads = waitingCounts(
  `UPDATE "Document" SET "viewCount" = "viewCount" + views.n FROM unnest($1::int[], $2::int[]) AS views(id, n) WHERE "Document".id = views.id`,
);
