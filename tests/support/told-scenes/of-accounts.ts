import { system } from "~/access/actor";
import { finishTakeout } from "~/modules/identity/finish-takeout.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPerson } from "../world";

/** What has to happen to somebody's account, and who is told then. */
export const accountScenes = {
  "takeout-ready": async () => {
    const person = await aPerson();
    const { id } = await database.takeout.create({ data: { personId: person.id } });
    unwrap(await finishTakeout(system, { takeoutId: id, key: "takeout0.zip", bytes: 1, total: 1 }));
    return [person.id];
  },
};
