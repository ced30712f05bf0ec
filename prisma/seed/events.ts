import { z } from "zod";
import { defineEvent } from "~/platform/events";

const untilAsked = "tells a finished demo from one that was interrupted";

/** The living demo began to be played into an empty portal. */
export const demoBegun = defineEvent("demo.begun", z.object({ clubs: z.number() }), untilAsked);
/** The living demo was played to its end. */
export const demoPlayed = defineEvent("demo.played", z.object({ clubs: z.number() }), untilAsked);
