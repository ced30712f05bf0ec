import { z } from "zod";

/** An e-mail address as people type it. */
export const emailAddress = z.string().trim().max(254).pipe(z.email());

/** The address in the form in which two spellings are the same. */
export const sameAddress = (email: string): string => email.trim().toLowerCase();
