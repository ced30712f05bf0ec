import { z } from "zod";
import { type JourneyStage, journeyStages } from "./journey-stages";

/** A stage of the journey as a form brings it; null when none is said. */
export const stageField = z
  .union([z.enum(journeyStages), z.literal("")], "stages:problem.no-such")
  .default("")
  .transform((value): JourneyStage | null => value || null);
