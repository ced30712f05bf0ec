import { z } from "zod";

/** An e-mail address as people type it. */
export const emailAddress = z.string().trim().max(254).pipe(z.email());

/** The address in the form in which two spellings are the same. */
export const sameAddress = (email: string): string => email.trim().toLowerCase();

/** The address in a form that was not checked yet, for counting tries. */
export const emailIn = (raw: { email?: unknown }): string =>
  typeof raw.email === "string" ? sameAddress(raw.email) : "";
