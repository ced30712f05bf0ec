/* How complete an environment is: each of the eight elements has three things that count. */

/** What was counted for an organisation, or for a club and its organisations together. */
export type Facts = {
  products: number;
  productsTold: number;
  productsShown: number;
  logos: number;
  story: number;
  pictures: number;
  websites: number;
  about: number;
  answers: number;
  answersLately: number;
  /** Hours until the first answer, in the middle of those of the last half year; null where there is none. */
  medianHours: number | null;
  services: number;
  servicesTold: number;
  servicesShown: number;
  contacts: number;
  contactKinds: number;
  contactsTimed: number;
  sales: number;
  salesTold: number;
  salesLinked: number;
  seats: number;
  hostSeats: number;
  activeSeats: number;
};

export const elementKeys = [
  "product",
  "image",
  "information",
  "advice",
  "service",
  "contact",
  "sales",
  "hosting",
] as const;
export type ElementKey = (typeof elementKeys)[number];
export type Element = { key: ElementKey; parts: { key: string; met: boolean }[] };

const counts: Record<ElementKey, Record<string, (facts: Facts) => boolean>> = {
  product: {
    any: ({ products }) => products > 0,
    told: ({ productsTold }) => productsTold > 0,
    shown: ({ productsShown }) => productsShown > 0,
  },
  image: {
    logo: ({ logos }) => logos > 0,
    story: ({ story }) => story >= 80,
    pictures: ({ pictures }) => pictures > 0,
  },
  information: {
    about: ({ about }) => about >= 20,
    website: ({ websites }) => websites > 0,
    answers: ({ answers }) => answers > 0,
  },
  advice: {
    any: ({ answers }) => answers >= 3,
    lately: ({ answersLately }) => answersLately > 0,
    soon: ({ medianHours }) => medianHours !== null && medianHours <= 24,
  },
  service: {
    any: ({ services }) => services > 0,
    told: ({ servicesTold }) => servicesTold > 0,
    shown: ({ servicesShown }) => servicesShown > 0,
  },
  contact: {
    any: ({ contacts }) => contacts > 0,
    ways: ({ contactKinds }) => contactKinds > 1,
    hours: ({ contactsTimed }) => contactsTimed > 0,
  },
  sales: {
    any: ({ sales }) => sales > 0,
    told: ({ salesTold }) => salesTold > 0,
    linked: ({ salesLinked }) => salesLinked > 0,
  },
  hosting: {
    seated: ({ seats }) => seats > 0,
    host: ({ hostSeats }) => hostSeats > 0,
    active: ({ activeSeats }) => activeSeats > 0,
  },
};

/** The eight elements with what is met and what is missing. */
export function elementsOf(facts: Facts): Element[] {
  return elementKeys.map((key) => ({
    key,
    parts: Object.entries(counts[key]).map(([part, met]) => ({ key: part, met: met(facts) })),
  }));
}

/** How much of everything that counts is met, in whole per cent. */
export function scoreOf(elements: readonly Element[]): number {
  const parts = elements.flatMap((element) => element.parts);
  return Math.round((100 * parts.filter(({ met }) => met).length) / Math.max(1, parts.length));
}
