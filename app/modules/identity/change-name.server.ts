import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { personRenamed } from "./events";
import { hold } from "./people/hold.server";
import { handleRests } from "./people/resting-handles.server";
import { handle } from "./rules/handle";
import { personName } from "./rules/name";

/** Somebody goes by another name or handle from now on. */
export const changeName = command(
  z.object({ name: personName, handle }),
  async (input, { actor, db, now, allow, publish }) => {
    const personId = allow("account.change", { personId: actor.id ?? 0 });
    const person = await db.person.findUniqueOrThrow({ where: { id: personId } });
    if (input.handle !== person.handle) {
      await hold(db, "handle", input.handle);
      const other = await db.person.findUnique({ where: { handle: input.handle }, select: { id: true } });
      if ((other && other.id !== personId) || (await handleRests(db, input.handle, now))) {
        throw new Refusal("conflict", "common:problem.check-form", { handle: "identity:problem.handle-taken" });
      }
    }
    await db.person.update({ where: { id: personId }, data: { name: input.name, handle: input.handle } });
    await publish(personRenamed({ personId, before: `${person.name} (${person.handle})` }));
    return { handle: input.handle };
  },
);
