import { z } from "zod";
import { defineJob } from "~/platform/jobs/define.server";
import { recount } from "./postgresql/recount.server";

/**
 * Counts anew in how many things each word occurs, which corrections and rankings live on, and parts all things anew by
 * how much they draw.
 */
export const recountWords = defineJob("recount-search-words", z.object({}), recount);
