import { admitRequest, declineRequest } from "~/modules/network/decide-request.server";
import { requestEntry } from "~/modules/network/request-entry.server";
import { unwrap } from "~/platform/result";
import { aClub, aPerson, as } from "../world";

/** Somebody asks to be let into a club. */
async function asked() {
  const [moderator, person] = [await aPerson(), await aPerson()];
  const club = await aClub({ owner: moderator, entry: "request" });
  const { requestId } = unwrap(await requestEntry(await as(person), { clubId: club.id }));
  return { moderator, person, requestId };
}

/** What has to happen to a request to enter, and who is told then. */
export const requestScenes = {
  "request-waiting": async () => [(await asked()).moderator.id],
  "request-admitted": async () => {
    const { moderator, person, requestId } = await asked();
    unwrap(await admitRequest(await as(moderator), { requestId }));
    return [person.id];
  },
  "request-declined": async () => {
    const { moderator, person, requestId } = await asked();
    unwrap(await declineRequest(await as(moderator), { requestId }));
    return [person.id];
  },
};
