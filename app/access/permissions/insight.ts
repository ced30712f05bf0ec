import { any, curator, type InClub, row, seatStaff } from "../rules";

/** The matrix: those who look after the club, and everybody who works for an organisation with a seat, analysts too. */
export const insightPermissions = {
  "insight.see": row<InClub>(any(curator, seatStaff)),
} as const;
