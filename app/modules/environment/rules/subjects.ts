import type { Enterable } from "~/access/rules";

/** An organisation's environment as the permission table asks about it. */
export const ofOrganisation = (organisationId: number) => ({ organisationId, clubId: 0, entry: "open" as const });

/** A club's environment as the permission table asks about it. */
export const ofClub = ({ clubId, entry }: { clubId: number; entry: Enterable["entry"] }) => ({
  organisationId: 0,
  clubId,
  entry,
});
