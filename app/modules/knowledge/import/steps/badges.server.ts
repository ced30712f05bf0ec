import { step } from "../step";

/** Badges have no counterpart here yet: they are kept as they were. */
export const badges = step({
  name: "Badges",
  file: "Badges",
  async take(batch, records) {
    for (const badge of records) batch.archive(badge.id, "badge");
  },
});
