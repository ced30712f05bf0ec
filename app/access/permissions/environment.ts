import { any, curator, type InClub, type OfOrganisation, row, staff } from "../rules";

/** What an organisation or a club gives people; the one that does not own it is 0. */
export const environmentPermissions = {
  "environment.change": row<OfOrganisation & InClub>(any(staff("owner", "manager"), curator)),
} as const;
