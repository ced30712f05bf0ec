import { z } from "zod";
import { mostAims } from "./topic-kinds";

/** Slugs of wanted outcomes: a list, one, or words parted by commas from a plain field. */
export const aimsField = z
  .union([z.array(z.string()), z.string()])
  .default([])
  .transform((value) =>
    (typeof value === "string" ? value.split(",") : value).map((slug) => slug.trim().toLowerCase()).filter(Boolean),
  )
  .pipe(z.array(z.string()).max(mostAims, "aims:problem.too-many"));
