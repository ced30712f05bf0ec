import { any, curator, type InClub, type OfOrganisation, type Row, staff } from "../rules";

/** What an organisation or a club gives people; the one that does not own it is 0. */
export const environmentPermissions = {
  "environment.change": any(staff("owner", "manager"), curator) as Row<OfOrganisation & InClub>,
} as const;
