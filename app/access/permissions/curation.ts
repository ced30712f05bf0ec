import { type InClub, mendsContent, type Row } from "../rules";

/** What curators of a club look after. */
export const curationPermissions = {
  "curation.desk": mendsContent as Row<InClub>,
} as const;
