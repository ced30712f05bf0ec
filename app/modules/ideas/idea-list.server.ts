import type { Actor } from "~/access/actor";
import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { cursorOf } from "~/platform/cursor";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import { excerpt } from "~/platform/rich-text/excerpt";
import type { IdeaListItem, IdeaListPage, IdeaListWish } from "./idea-view";
import { askedColumn, askedJoin, overdueColumn, spokeColumn, topicsColumn } from "./reading/idea-columns.server";
import { ideaConditions } from "./reading/idea-conditions";
import { ideaOrders } from "./reading/idea-orders";

/** An idea as its row is read; dates are texts where it came beside other rows. */
export type IdeaRow<At = Date> = Omit<IdeaListItem, "excerpt" | "createdAt"> & { bodyText: string; createdAt: At };

/** A page of ideas that the actor may see, in one query, with how each stands and who answered. */
export async function ideaList(actor: Actor, wish: IdeaListWish): Promise<IdeaListPage> {
  const { value } = ideaOrders[wish.sort];
  const take = wish.take ?? 30;
  const found = await rows<IdeaRow>(selectIdeas(actor, { ...wish, take: take + 1 }));
  const last = found[take - 1];
  return {
    items: found.slice(0, take).map(ideaItem),
    next: found.length > take && last ? cursorOf(value(last), last.id) : null,
  };
}

/** Selects so many ideas that the actor may see, for a page that reads them with rows of its own. */
export function selectIdeas(actor: Actor, wish: IdeaListWish & { take: number }): Sql {
  return sql`
    SELECT c.id, c.kind, c.title, left(c."bodyText", 600) AS "bodyText", c.state, c."voteCount", c.weight, c."commentCount", c."createdAt",
      ${voiceColumn} AS voice, json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, ${askedColumn}, ${spokeColumn},
        ${overdueColumn}, ${topicsColumn}
    FROM "Idea" c JOIN "Club" cl ON cl.id = c."clubId" ${askedJoin} ${voiceJoins}
    WHERE ${joined(ideaConditions(actor, wish), " AND ")} ORDER BY ${ideaOrders[wish.sort].by} LIMIT ${wish.take}`;
}

/** A row of a list, out of the row that was read. */
export const ideaItem = ({ bodyText, createdAt, ...rest }: IdeaRow<Date | string>): IdeaListItem => ({
  ...rest,
  excerpt: excerpt(bodyText, 150),
  createdAt: new Date(createdAt).toISOString(),
});
