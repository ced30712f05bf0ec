import type { Credit } from "./rules/authorship/credits";

/** How much of a text stands from somebody, as pages show it. */
export type CreditView = Credit & {
  handle: string;
  name: string;
  avatarKey: string | null;
  organisation: { id: number; slug: string; name: string; logoKey: string | null } | null;
};
