import { z } from "zod";
import type { PromiseScope } from "./promise";

/* Kinds, sides and roles as the network knows them; a club may promise for each. */
const values: Record<Exclude<PromiseScope, "everyone">, readonly string[]> = {
  kind: [
    ...["brand", "supplier", "dealer", "shop", "clinic", "firm", "producer", "affiliate", "ally"],
    ...["association", "regulator", "ngo", "media", "sponsor", "buyerGroup"],
  ],
  side: ["seller", "buyer", "neutral"],
  role: ["expert", "moderator", "owner"],
};

/** Everybody for whom something can be promised, as a form's choice names them: "everyone", "kind:clinic". */
export const promisers: readonly string[] = [
  "everyone",
  ...Object.entries(values).flatMap(([scope, ones]) => ones.map((value) => `${scope}:${value}`)),
];

/** For whom something is promised. */
export const promiserField = z
  .enum(promisers as [string, ...string[]], "common:problem.does-not-fit")
  .transform((text): { scope: PromiseScope; value: string } => {
    const [scope, value = ""] = text.split(":");
    return { scope: scope as PromiseScope, value };
  });
