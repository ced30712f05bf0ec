import { z } from "zod";
import { defineJob } from "~/platform/jobs/define.server";
import { recount } from "./postgresql/known-words.server";

/** Counts anew in how many things each word occurs: corrections and rankings of rare words live on it. */
export const recountWords = defineJob("recount-search-words", z.object({}), recount);
