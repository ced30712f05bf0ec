import { promiseDuty } from "~/modules/governance/promise-duty.server";
import { dayAfter } from "~/platform/i18n/dates";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder } from "./governed-club";
import { as } from "./world";

/** The day so many days from now. */
export const dayIn = (days: number): string => dayAfter(new Date(), days);
export const momentIn = (days: number) => ({ now: new Date(Date.now() + days * 86_400_000) });

/** A club under a charter with a sponsor, and what the sponsor may promise. */
export async function aSponsoredClub() {
  const world = await aGovernedClub();
  const sponsor = await aSeatHolder(world.club, { kind: "sponsor", side: "neutral" });
  const place = { clubId: world.club.id, organisationId: sponsor.organisation.id };
  const words = { ...place, kind: "gatherings", what: "A vaccine day in June", dueOn: dayIn(30) };
  return { ...world, sponsor, place, words };
}

/** The same with a promise, thirty days ahead. */
export async function aPromise() {
  const world = await aSponsoredClub();
  const { promiseId } = unwrap(await promiseDuty(await as(world.sponsor.manager), world.words));
  return { ...world, promiseId };
}
