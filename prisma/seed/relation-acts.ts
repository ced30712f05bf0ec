import { confirmRelation } from "~/modules/network/confirm-relation.server";
import { nameRelation } from "~/modules/network/name-relation.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { administrator } from "./people-acts";
import type { Act } from "./timeline";

type RelationContent = {
  club: string;
  organisation: string;
  related: string;
  kind: "affiliate" | "ally";
  by: string;
  daysAgo: number;
  /** Handle of who confirmed it for the other; it waits while nobody did. */
  confirmedBy?: string;
};

/** Whose affiliates and allies organisations of the demo are; by slugs. */
const relations: readonly RelationContent[] = [
  {
    club: "dog-lovers",
    organisation: "orange-collar-shop",
    related: "hangsai-petfood",
    kind: "ally",
    by: "jib-orangecollar",
    daysAgo: 64,
    confirmedBy: "pim-hangsai",
  },
  {
    club: "cooking-lovers",
    organisation: "baiphlu-recast",
    related: "baiphlu-cookware",
    kind: "affiliate",
    by: administrator.handle,
    daysAgo: 41,
    confirmedBy: "wan-baiphlu",
  },
  {
    club: "dog-lovers",
    organisation: "nangdee-school",
    related: "hangsai-petfood",
    kind: "ally",
    by: "trainer-keng",
    daysAgo: 2.6,
  },
];

/** Organisations say what they are to each other, and the other's people confirm it, where their club is played. */
export function relationActs(clubs: readonly ClubContent[]): Act[] {
  return relations
    .filter(({ club }) => clubs.some(({ slug }) => slug === club))
    .flatMap(({ organisation, related, kind, by, daysAgo, confirmedBy }) => {
      let relationId = 0;
      const named: Act = {
        hoursAgo: daysAgo * 24,
        async play(stage, when) {
          const words = { organisationId: stage.organisations.of(organisation), related, kind };
          ({ relationId } = unwrap(await nameRelation(await stage.actor(by), words, when)));
        },
      };
      if (!confirmedBy) return [named];
      const confirmed: Act = {
        hoursAgo: daysAgo * 24 - 19,
        play: async (stage, when) =>
          unwrap(await confirmRelation(await stage.actor(confirmedBy), { relationId }, when)),
      };
      return [named, confirmed];
    });
}
