import { z } from "zod";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { itemShared, itemWithdrawn } from "./events";
import { idField, optionalSentencesField, organisationField, titleField, webAddressField } from "./rules/fields";
import { sellerVoice } from "./seller-voice.server";

const ShareItem = z.object({
  clubId: idField,
  as: organisationField,
  title: titleField,
  about: optionalSentencesField,
  url: webAddressField,
  terms: optionalSentencesField,
  sharedWith: z.union([z.array(idField).max(200), idField.transform((one) => [one])]).default([]),
  until: z.union([z.literal("").transform(() => null), z.coerce.date()]).nullish(),
});

/** A seller shares something with the other sellers of a club: what it is, what they may do with it, who may, and until when. */
export const shareItem = command(ShareItem, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const addedById = allow("library.add", club);
  const { as, clubId: _club, until, sharedWith: named, ...words } = input;
  const { organisationId } = await sellerVoice(db, actor, { clubId: club.id, organisationId: as });
  if (!words.about && !words.url)
    throw new Refusal("invalid", "common:problem.check-form", { about: "rooms:problem.nothing-shared" });
  if (until && until <= now)
    throw new Refusal("invalid", "common:problem.check-form", { until: "rooms:problem.until-past" });
  const sharedWith = named.filter((id) => id !== organisationId);
  const seated = { clubId: club.id, organisationId: { in: sharedWith }, side: "seller", until: null } as const;
  if ((await db.seat.count({ where: seated })) < new Set(sharedWith).size)
    throw new Refusal("invalid", "common:problem.check-form", { sharedWith: "rooms:problem.not-seated" });
  const { id: itemId } = await db.libraryItem.create({
    data: { ...words, sharedWith, clubId: club.id, organisationId, addedById, until: until ?? null, createdAt: now },
    select: { id: true },
  });
  await publish(itemShared({ clubId: club.id, itemId }));
  return { slug: club.slug, itemId };
});

/** The organisation that shared something no longer does. */
export const withdrawItem = command(z.object({ itemId: idField }), async ({ itemId }, { db, now, allow, publish }) => {
  const item = await db.libraryItem.findUnique({
    where: { id: itemId },
    select: { clubId: true, organisationId: true, removedAt: true },
  });
  if (!item) throw new Refusal("missing", "rooms:problem.no-item");
  allow("library.remove", item);
  if (item.removedAt) throw new Refusal("conflict", "rooms:problem.removed-already");
  await db.libraryItem.update({ where: { id: itemId }, data: { removedAt: now }, select: { id: true } });
  await publish(itemWithdrawn({ clubId: item.clubId, itemId }));
  return { clubId: item.clubId };
});
