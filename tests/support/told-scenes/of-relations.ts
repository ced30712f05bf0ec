import { endRelation } from "~/modules/network/end-relation.server";
import { unwrap } from "~/platform/result";
import { aRelation } from "../relations";

type Led = { organisation: { id: number; slug: string; name: string }; boss: { id: number }; manager: { id: number } };

const leaders = ({ boss, manager }: Led) => [boss.id, manager.id];

/** What organisations say of each other, and who is told then. */
export const relationScenes = {
  "relation-named": async (world: Led) => {
    await aRelation({ to: world.organisation });
    return leaders(world);
  },
  "relation-confirmed": async (world: Led) => {
    const { confirm } = await aRelation({ from: world.organisation });
    await confirm();
    return leaders(world);
  },
  "relation-ended": async (world: Led) => {
    const { relationId, confirm, head } = await aRelation({ from: world.organisation });
    await confirm();
    unwrap(await endRelation(head, { relationId }));
    return leaders(world);
  },
};
