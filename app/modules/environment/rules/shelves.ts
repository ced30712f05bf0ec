import { z } from "zod";

/* What an environment is filled with, as addresses name it. */
export const shelves = ["products", "services", "contacts", "sales"] as const;
export type Shelf = (typeof shelves)[number];
export const contactKinds = ["phone", "line", "email", "facebook", "address"] as const;
export const salesKinds = ["ownShop", "dealer", "online"] as const;

/** The shelf that an address names. */
export const shelfOf = (text: string | undefined): Shelf | null => shelves.find((shelf) => shelf === text) ?? null;

/** The table that keeps what stands on a shelf. */
export const tableOf = (shelf: Shelf): "Offering" | "ContactChannel" | "SalesChannel" =>
  shelf === "contacts" ? "ContactChannel" : shelf === "sales" ? "SalesChannel" : "Offering";

const oneLine = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** One line of words, or nothing. */
export const lineField = (most: number) =>
  z.string().default("").transform(oneLine).pipe(z.string().max(most, "common:problem.too-long"));

/** One line that is always there. */
export const filledField = (most: number) => lineField(most).pipe(z.string().min(1, "common:problem.required"));

/** Some sentences, or nothing; lines are kept. */
export const textField = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(most, "common:problem.too-long"));

/** A number of something, as a path or a hidden field brings it. */
export const idField = z.coerce.number().int().positive();

/** From so many baht, as people write it, or nothing. */
export const priceField = z
  .string()
  .default("")
  .transform((text) => text.replace(/[\s,฿]|บาท|baht/gi, ""))
  .pipe(z.string().regex(/^\d{0,9}$/, "environment:problem.price"))
  .transform((digits) => (digits === "" ? null : Number(digits)));

/** An address on the web, or nothing. */
export const urlField = lineField(300).pipe(z.literal("").or(z.httpUrl("environment:problem.url")));

/** Who owns an entry: an organisation or a club. */
export const ownerField = z.union([
  z.object({ organisationId: idField, clubId: z.undefined().optional() }),
  z.object({ clubId: idField, organisationId: z.undefined().optional() }),
]);
