import { waitingCounts } from "~/platform/waiting-counts.server";

/** How often questions are read; added every few seconds. */
export const questionViews = waitingCounts(
  `UPDATE "Question" SET "viewCount" = "viewCount" + views.n FROM unnest($1::int[], $2::int[]) AS views(id, n) WHERE "Question".id = views.id`,
);
