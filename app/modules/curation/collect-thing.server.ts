import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { thingsNamed } from "./bulk/things-named.server";
import { putInto } from "./collecting/put-into.server";
import { thingCollected } from "./events";
import { findCollection } from "./find-collection.server";
import { whyField } from "./rules/collections";
import { namedIn } from "./rules/named";

const CollectThing = z.object({
  collectionId: z.coerce.number().int(),
  link: z.string().trim().min(1, "collections:problem.link").max(300, "common:problem.too-long"),
  why: whyField,
});

/** A curator puts a question, an answer, a document or an idea of the club into a collection, by its address, and says why. */
export const collectThing = command(CollectThing, async ({ collectionId, link, why }, { db, now, allow, publish }) => {
  const { clubId } = await findCollection(db, collectionId);
  const byId = allow("curation.desk", { clubId });
  const named = namedIn(link);
  const [thing] = named ? await thingsNamed(db, clubId, [named]) : [];
  if (!thing) throw new Refusal("invalid", "common:problem.check-form", { link: "collections:problem.link" });
  const itemId = await putInto(db, { collectionId, thing, why, byId, now });
  await publish(thingCollected({ clubId, collectionId, itemId }));
  return { collectionId, itemId };
});
