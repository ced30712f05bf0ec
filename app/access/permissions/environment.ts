import { all, any, type Enterable, type InClub, living, mendsContent, type OfOrganisation, row, staff } from "../rules";

/**
 * What an organisation or a club gives people; the one that does not own it is 0. A closed club's stays as it is, but
 * for what is taken away.
 */
export const environmentPermissions = {
  "environment.change": row<OfOrganisation & InClub & Enterable>(
    any(staff("owner", "manager"), all(living, mendsContent, mendsContent)),
  ),
  "environment.take-away": row<OfOrganisation & InClub>(any(staff("owner", "manager"), mendsContent)),
} as const;
