/** Something on a club's front, from one day until another, with the reason. */
export type FeaturedView = {
  id: number;
  kind: "question" | "document" | "collection";
  title: string;
  path: string;
  reason: string;
  from: string;
  until: string;
  by: string;
};
