import { z } from "zod";

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();
