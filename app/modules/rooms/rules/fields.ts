import { z } from "zod";

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** The organisation somebody speaks for in a room: always one. */
export const organisationField = z.coerce.number("rooms:problem.choose-organisation").int().positive();

const line = (most: number) => z.string().trim().max(most, "common:problem.too-long");

/** One line that names a conversation or a thing. */
export const titleField = line(140).min(4, "rooms:problem.title-short");

/** A few sentences that have to be there. */
export const sentencesField = line(2000).min(10, "rooms:problem.say-more");

/** A few sentences that may be left out. */
export const optionalSentencesField = line(1000).default("");

/** An address on the web, or nothing. */
export const webAddressField = line(500)
  .default("")
  .refine((text) => text === "" || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), "rooms:problem.web-address");
