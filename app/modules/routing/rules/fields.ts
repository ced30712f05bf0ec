import { z } from "zod";

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** Somebody's handle, with or without the sign before it. */
export const handleField = z
  .string("routing:problem.choose-somebody")
  .trim()
  .transform((handle) => handle.replace(/^@/, "").toLowerCase())
  .pipe(z.string().min(1, "routing:problem.choose-somebody").max(60, "common:problem.too-long"));

/** What somebody writes to whoever is asked next, or about why not they. */
export const noteField = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().max(500, "common:problem.too-long"));

/** A day as a date field sends it. */
export const dayField = z
  .string("common:problem.required")
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "routing:problem.day");
