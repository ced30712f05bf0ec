import type { Asked, PersonFacts } from "./asked";
import { type TraitName, type Traits, traitNames } from "./traits";
import type { LikelyVoice } from "./voice-of";
import { profileWeights } from "./weights";

/** What past answers add up to under these weights. */
export function scoreOf(traits: Traits, weights: Readonly<Record<TraitName, number>>): number {
  let total = 0;
  for (const name of traitNames) total += weights[name] * traits[name];
  return total;
}

/** What profile, seat and the asker's wish add: the whole of it for somebody who never answered. */
export function profileScore(facts: PersonFacts, voice: LikelyVoice, asked: Asked): number {
  const w = profileWeights;
  const declared = asked.topics.filter(({ id }) => facts.declaredTopicIds.includes(id)).length;
  const role = facts.membership?.role ?? "member";
  let total = asked.topics.length > 0 ? (w.declared * declared) / Math.sqrt(asked.topics.length) : 0;
  if (facts.credentials.length > 0) total += w.credential;
  if (role === "expert") total += w.expertRole;
  else if (role !== "member") total += w.curatorRole;
  if (voice.seat) total += voice.seat === "expertBody" ? w.expertBodySeat : w.otherSeat;
  if (facts.languages.length > 0) total += facts.languages.includes(asked.language) ? w.language : w.otherLanguage;
  if (samePlace(facts.province, asked.province)) total += asked.placeSaid ? w.placeSaid : w.place;
  if (voice.organisationId !== null && voice.organisationId === asked.askedOrganisationId) total += w.askedOrganisation;
  if (facts.personId === asked.askedPersonId) total += w.askedPerson;
  return total;
}

/** Whether both name the same province; two that are not told are not the same. */
export const samePlace = (one: string, other: string): boolean =>
  one !== "" && one.trim().toLowerCase() === other.trim().toLowerCase();
