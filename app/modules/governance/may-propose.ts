import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Chartered, EnterableClub } from "~/access/rules";

/** Whether somebody may put something to the seats of a club, be it to open it again. */
export const mayPropose = (actor: Actor, club: EnterableClub & Chartered): boolean =>
  can(actor, "proposal.make", club) || can(actor, "proposal.reopen", club);
