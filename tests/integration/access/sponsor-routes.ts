import type { Row } from "./route-table";

/** What sponsors of a club promise and do. */
export const sponsorRoutes: Record<string, Row> = {
  "_network+/clubs.$slug.sponsors.$organisation.duties": { loader: ".....++.", action: ".....++." },
  "_network+/clubs.$slug.sponsors.$organisation.promises.$promise.withdrawal": {
    loader: "........",
    action: "........",
  },
  "_network+/clubs.$slug.sponsors.$organisation.promises._index": { loader: "........", action: "........" },
  "_network+/clubs.$slug.sponsors.$organisation._index": { loader: "++++++++" },
  "_network+/clubs.$slug.sponsors._index": { loader: "++++++++" },
};
