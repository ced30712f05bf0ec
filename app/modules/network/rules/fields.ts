import { z } from "zod";

const oneLine = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** A name of a club or an organisation: one line. */
export const nameField = z
  .string()
  .transform(oneLine)
  .pipe(z.string().min(2, "network:problem.name-short").max(80, "common:problem.too-long"));

/** One line of words, or nothing. */
export const lineField = (most: number) =>
  z.string().default("").transform(oneLine).pipe(z.string().max(most, "common:problem.too-long"));

/** Some sentences, or nothing; lines are kept. */
export const textField = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(most, "common:problem.too-long"));

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** Somebody's handle, with or without the sign before it. */
export const handleField = z
  .string()
  .trim()
  .transform((handle) => handle.replace(/^@/, ""))
  .pipe(z.string().min(1, "common:problem.required").max(60, "common:problem.too-long"));

/** Someone's own address on the web, or nothing; what is typed without its beginning gets one. */
export const websiteField = z
  .string()
  .default("")
  .transform((text) => (text.trim() === "" || /^[a-z]+:/i.test(text.trim()) ? text.trim() : `https://${text.trim()}`))
  .refine(
    (text) =>
      text === "" ||
      (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).hostname.includes(".")),
    "network:problem.website",
  )
  .pipe(z.string().max(200, "common:problem.too-long"));

/** An e-mail address as it is compared: small letters. */
export const emailField = z.string().trim().toLowerCase().pipe(z.email("common:problem.email"));

/** Why somebody decided so; always said. */
export const reasonField = textField(600).pipe(z.string().min(3, "credentials:problem.reason"));

/** A day such as 2027-05-31, as its last moment in Thailand; nothing when it is left empty. */
export const endOfDayField = z
  .union([z.literal("").transform(() => null), z.iso.date("credentials:problem.day")])
  .default("")
  .transform((day) => (day ? new Date(`${day}T23:59:59.999+07:00`) : null));
