import type { Actor } from "~/access/actor";
import { type ClubTies, clubTies } from "./club-ties.server";
import { type Ground, groundOf, periodOf, type ShownPeriod } from "./reading/ground.server";
import type { MatrixWish } from "./rules/matrix-wish";

export type ClubNetwork = Omit<ClubTies, "period"> &
  ShownPeriod & { wish: { topic: string | null; stage: MatrixWish["stage"] }; topics: Ground["topics"] };

/** Who holds a club together in a period, and what can be chosen instead; for those who may see the matrix. */
export async function clubNetwork(
  actor: Actor,
  slug: string | undefined,
  { wish, now }: { wish: MatrixWish; now: Date },
): Promise<ClubNetwork | null> {
  const found = await clubTies(actor, slug, { wish, now });
  if (!found) return null;
  const ground = await groundOf(found.club.id);
  return {
    ...found,
    ...periodOf(ground, wish, now).shown,
    wish: { topic: ground.topics.find((one) => one.slug === wish.topic)?.slug ?? null, stage: wish.stage },
    topics: ground.topics,
  };
}
