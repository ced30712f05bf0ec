import { z } from "zod";
import { defineEvent } from "~/platform/events";

const entry = z.object({ organisationId: z.number().nullable(), clubId: z.number().nullable(), entryId: z.number() });
const onShelf = entry.extend({ shelf: z.string() });
const inFeed = "shown in the activity feed only";

/** An organisation or a club shows a product or a service. */
export const offeringAdded = defineEvent("environment.offering-added", entry.extend({ kind: z.string() }), inFeed);
/** A product or a service was told differently. */
export const offeringChanged = defineEvent("environment.offering-changed", entry, inFeed);
/** A product or a service got another picture. */
export const offeringPictured = defineEvent("environment.offering-pictured", entry, inFeed);
/** An organisation or a club named a way to reach it. */
export const contactAdded = defineEvent("environment.contact-added", entry, inFeed);
/** A way to reach an organisation or a club was told differently. */
export const contactChanged = defineEvent("environment.contact-changed", entry, inFeed);
/** An organisation or a club named a way to buy. */
export const salesAdded = defineEvent("environment.sales-added", entry, inFeed);
/** A way to buy was told differently. */
export const salesChanged = defineEvent("environment.sales-changed", entry, inFeed);
/** An offering or a channel was taken away. */
export const entryRemoved = defineEvent("environment.entry-removed", onShelf, inFeed);
/** An offering or a channel was put before or behind its neighbour. */
export const entryMoved = defineEvent("environment.entry-moved", onShelf, inFeed);
