import { z } from "zod";
import { isFormer } from "~/platform/former-member";
import { latinOf } from "./thai-letters";

const reserved = new Set([
  "admin",
  "administrator",
  "chomrom",
  "chom-rom",
  "moderator",
  "support",
  "help",
  "settings",
  "new",
  "me",
  "root",
  "system",
  "staff",
  "official",
  "security",
  "null",
  "undefined",
  "everyone",
  "all",
  "member",
]);

const longest = 30;

/** A handle: Latin letters, digits and single hyphens, such as "somchai-dee"; the address of a profile. */
export const handle = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(longest)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "identity:problem.handle-signs")
  .refine((text) => !reserved.has(text) && !isFormer(text) && !/^\d+$/.test(text), "identity:problem.handle-reserved");

/** A handle made from a name, Thai names in Latin letters; null where no letters are left. The e-mail address stays private. */
export function handleFrom(name: string): string | null {
  const words = name
    .normalize("NFC")
    .replace(/[\u0e00-\u0e7f]+/g, (thai) => latinOf(thai))
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let made = "";
  for (const word of words) {
    const longer = made ? `${made}-${word}` : word;
    if (longer.length > longest - 6) break;
    made = longer;
  }
  if (!made && words[0]) made = words[0].slice(0, longest - 6);
  return handle.safeParse(made).success ? made : null;
}
