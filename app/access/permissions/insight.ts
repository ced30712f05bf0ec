import { any, curator, type InClub, member, row, seatStaff } from "../rules";

/**
 * The matrix: those who look after the club, and everybody who works for an organisation with a seat, analysts too. How
 * each side fares: its members as well.
 */
export const insightPermissions = {
  "insight.see": row<InClub>(any(curator, seatStaff)),
  "insight.sides": row<InClub>(any(member, curator, seatStaff)),
} as const;
