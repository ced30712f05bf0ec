import { z } from "zod";
import type { Side } from "~/access/actor";
import { Refusal } from "~/platform/result";
import { lineField, nameField, textField, websiteField } from "./rules/fields";
import { kindField, type OrganisationKind, sideField, sideFits, usualSide } from "./rules/kinds";

/** What an organisation tells about itself. */
export const organisationFields = {
  name: nameField,
  kind: kindField,
  side: z.union([sideField, z.literal("").transform(() => undefined)]).optional(),
  about: textField(2000),
  website: websiteField,
  province: lineField(60),
};

/** The side an organisation speaks from: the one it chose, when its kind may, or its kind's usual one. */
export function settledSide(input: { kind: OrganisationKind; side?: Side | undefined }): Side {
  const side = input.side ?? usualSide(input.kind);
  if (!sideFits(input.kind, side))
    throw new Refusal("invalid", "common:problem.check-form", { side: "network:problem.not-neutral" });
  return side;
}
