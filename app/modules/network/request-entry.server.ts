import { z } from "zod";
import { membershipOf } from "~/access/actor";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { askToEnter } from "./ask-to-enter.server";
import { entryRequested, entryRequestWithdrawn } from "./events";
import { findClubSeenBy } from "./find-club.server";
import { idField, textField } from "./rules/fields";

/** Somebody asks to be let into a club that is entered by request, and says why. */
export const requestEntry = command(
  z.object({ clubId: idField, message: textField(600) }),
  async ({ clubId, message }, { actor, db, now, allow, publish }) => {
    const club = await findClubSeenBy(db, actor, { id: clubId });
    if (membershipOf(actor, clubId)) throw new Refusal("conflict", "network:problem.already-member");
    const personId = allow("club.request", club);
    const requestId = await askToEnter(db, { clubId, personId, message, now });
    if (requestId === null) throw new Refusal("conflict", "network:problem.already-requested");
    await publish(entryRequested({ clubId, personId, requestId }));
    return { requestId, slug: club.slug };
  },
);

/** Somebody takes back their wish to be let in. */
export const withdrawEntryRequest = command(
  z.object({ requestId: idField }),
  async ({ requestId }, { db, allow, publish }) => {
    const request = await db.membershipRequest.findFirst({
      where: { id: requestId, decidedAt: null },
      select: { clubId: true, personId: true },
    });
    if (!request) throw new Refusal("missing", "network:problem.no-request");
    const personId = allow("entry-request.withdraw", request);
    await db.membershipRequest.delete({ where: { id: requestId } });
    await publish(entryRequestWithdrawn({ clubId: request.clubId, personId, requestId }));
    return { requestId };
  },
);
