import { z } from "zod";
import { mostAims, mostTopics } from "./topic-kinds";

/** Slugs of topics: a list, one, or words parted by commas from a plain field; no more than may be. */
const slugs = (most: number, problem: string) =>
  z
    .union([z.array(z.string()), z.string()])
    .default([])
    .transform((value) =>
      (typeof value === "string" ? value.split(",") : value).map((slug) => slug.trim().toLowerCase()).filter(Boolean),
    )
    .pipe(z.array(z.string()).max(most, problem));

/** What something is filed under, as a form says it: what it is about, and what is to come of it. */
export const filingFields = {
  topics: slugs(mostTopics, "aims:problem.too-many-topics"),
  aims: slugs(mostAims, "aims:problem.too-many"),
};
