import type { TFunction } from "i18next";
import type { Voice } from "~/ui/side";
import type { PersonRowView, SeatView } from "../network-view";
import { filePath, organisationPath, personPath } from "../rules/paths";

/** The organisations in a club's seats as the design system shows them. */
export function seatVoices(
  seats: readonly SeatView[],
  t: TFunction,
  options: { linked?: boolean } = {},
): (Voice & { id: number })[] {
  return seats.map((seat) => ({
    id: seat.organisationId,
    name: seat.name,
    side: seat.side,
    sideLabel: t(`common:side.${seat.side}`),
    picture: filePath(seat.logoKey),
    href: options.linked ? organisationPath(seat.slug) : undefined,
  }));
}

/** A person of a list as the design system shows them. */
export function personVoice(person: PersonRowView, t: TFunction): Voice {
  const { organisation } = person;
  return {
    name: person.name,
    side: person.side,
    sideLabel: t(`common:side.${person.side}`),
    href: personPath(person.handle),
    picture: filePath(person.avatarKey),
    organisation: organisation
      ? { name: organisation.name, href: organisationPath(organisation.slug), picture: filePath(organisation.logoKey) }
      : undefined,
  };
}
