import type { Actor } from "~/access/actor";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { cursorOf } from "~/platform/cursor";
import { joined, rows, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { IdeaListItem, IdeaListPage, IdeaListWish } from "./idea-view";
import { askedColumn, askedJoin, overdueColumn, spokeColumn } from "./reading/idea-columns.server";
import { ideaConditions } from "./reading/idea-conditions";
import { ideaOrders } from "./reading/idea-orders";

type Found = Omit<IdeaListItem, "excerpt" | "createdAt"> & { bodyText: string; createdAt: Date };

/** A page of ideas that the actor may see, in one query, with how each stands and who answered. */
export async function ideaList(actor: Actor, wish: IdeaListWish): Promise<IdeaListPage> {
  const { by, value } = ideaOrders[wish.sort];
  const take = wish.take ?? 30;
  const found = await rows<Found>(sql`
    SELECT c.id, c.kind, c.title, left(c."bodyText", 600) AS "bodyText", c.state, c."voteCount", c.weight, c."commentCount", c."createdAt",
      ${voiceColumn} AS voice, json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, ${askedColumn}, ${spokeColumn}, ${overdueColumn}
    FROM "Idea" c JOIN "Club" cl ON cl.id = c."clubId" ${askedJoin} ${voiceJoins}
    WHERE ${joined(ideaConditions(actor, wish), " AND ")} ORDER BY ${by} LIMIT ${take + 1}`);
  const last = found[take - 1];
  return {
    items: found.slice(0, take).map(({ bodyText, createdAt, ...rest }) => ({
      ...rest,
      excerpt: excerpt(bodyText, 150),
      createdAt: createdAt.toISOString(),
    })),
    next: found.length > take && last ? cursorOf(value(last), last.id) : null,
  };
}
