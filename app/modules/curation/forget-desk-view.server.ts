import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";

const WhichView = z.object({ clubId: z.number().int(), viewId: z.coerce.number().int() });

/** A curator lets a kept view of the desk go. */
export const forgetDeskView = command(WhichView, async ({ clubId, viewId }, { db, allow }) => {
  const personId = allow("curation.desk", { clubId });
  const { count } = await db.deskView.deleteMany({ where: { id: viewId, clubId, personId } });
  if (count === 0) throw new Refusal("missing", "curation:problem.no-view");
  return { viewId };
});
