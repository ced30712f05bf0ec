import { any, curator, type InClub, type Row, seatStaff } from "../rules";

/** The matrix: those who look after the club, and everybody who works for an organisation with a seat, analysts too. */
export const insightPermissions = {
  "insight.see": any(curator, seatStaff) as Row<InClub>,
} as const;
