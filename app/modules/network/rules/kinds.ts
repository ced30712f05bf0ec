import { z } from "zod";
import type { Side } from "~/access/actor";

/* The words of the network, as the database keeps them; the catalogue says them in Thai and English. */
export const sides = ["buyer", "seller", "neutral"] as const;
export const organisationKinds = [
  "brand",
  "supplier",
  "dealer",
  "shop",
  "clinic",
  "firm",
  "producer",
  "affiliate",
  "ally",
  "association",
  "regulator",
  "ngo",
  "media",
  "sponsor",
  "buyerGroup",
] as const;
export const staffRoles = ["owner", "manager", "speaker", "analyst"] as const;
export const seatKinds = ["host", "coHost", "partner", "expertBody", "sponsor", "intermediary"] as const;
export const clubRoles = ["owner", "moderator", "expert", "member"] as const;
export const clubEntries = ["open", "request", "invitation"] as const;
export const clubOutreaches = ["free", "ask", "lead"] as const;
export const clubVisibilities = ["public", "private"] as const;

export const relationKinds = ["affiliate", "ally"] as const;

export type RelationKind = (typeof relationKinds)[number];
export type OrganisationKind = (typeof organisationKinds)[number];
export type SeatKind = (typeof seatKinds)[number];
/** How one enters a club, or that it was closed. */
export type ClubEntry = (typeof clubEntries)[number] | "closed";
/** How another seller writes first to a customer whose matter somebody leads: freely, after saying why, or only through the lead. */
export type ClubOutreach = (typeof clubOutreaches)[number];
export type ClubVisibility = (typeof clubVisibilities)[number];

export const sideField = z.enum(sides);
export const kindField = z.enum(organisationKinds);

/** The side a kind of organisation usually speaks from. */
export function usualSide(kind: OrganisationKind): Side {
  if (kind === "buyerGroup") return "buyer";
  return ["association", "regulator", "ngo", "media", "sponsor"].includes(kind) ? "neutral" : "seller";
}

/** Whether a kind of organisation may call a side its own: whoever sells is not neutral. */
export function sideFits(kind: OrganisationKind, side: Side): boolean {
  return side !== "neutral" || usualSide(kind) === "neutral";
}

/** The side a seat speaks from unless said otherwise: bodies without a commercial interest stand between the sides. */
export function usualSeatSide(kind: SeatKind, organisationSide: Side): Side {
  return kind === "intermediary" || kind === "expertBody" || kind === "sponsor" ? "neutral" : organisationSide;
}

/** Whether a seat may speak from a side: neutral only on a neutral seat, or for an organisation that is neutral itself. */
export function seatSideFits(seat: { kind: SeatKind; side: Side }, organisationSide: Side): boolean {
  return seat.side !== "neutral" || usualSeatSide(seat.kind, organisationSide) === "neutral";
}
