import {
  type Authored,
  all,
  any,
  author,
  confirmed,
  type Enterable,
  type InClub,
  invitedToSwarm,
  joinedSwarm,
  living,
  not,
  type OfOrganisation,
  type OfSwarm,
  row,
  sellerSeat,
  sharedWithSeat,
  speaksForSeller,
  staff,
  swarmOpen,
} from "../rules";

const speaker = staff("owner", "manager", "speaker");

/** Back rooms, hand-overs, shared libraries and swarms: whoever runs the portal or the club has no key to them. */
export const roomsPermissions = {
  "room.enter": sellerSeat,
  "room.write": row<InClub & Enterable>(all(confirmed, living, speaksForSeller)),
  "room-message.remove": row<Authored & OfSwarm>(all(author, any(sellerSeat, joinedSwarm))),
  "handover.make": row<InClub & Enterable>(all(confirmed, living, speaksForSeller)),
  "handover.answer": row<InClub & OfOrganisation>(all(confirmed, speaker, speaksForSeller)),
  "handover.withdraw": row<InClub & OfOrganisation>(all(speaker, speaksForSeller)),
  "library.add": row<InClub & Enterable>(all(confirmed, living, speaksForSeller)),
  "library.open": sharedWithSeat,
  "library.remove": row<InClub & OfOrganisation>(all(speaker, speaksForSeller)),
  "swarm.open": row<InClub & Enterable>(all(confirmed, living, speaksForSeller)),
  "swarm.see": invitedToSwarm,
  "swarm.enter": row<OfSwarm>(all(invitedToSwarm, not(joinedSwarm), swarmOpen)),
  "swarm.write": row<OfSwarm>(all(confirmed, joinedSwarm, swarmOpen)),
  "swarm.invite": row<OfSwarm>(all(confirmed, joinedSwarm, speaksForSeller, swarmOpen)),
  "swarm.close": row<OfSwarm>(all(confirmed, joinedSwarm, speaksForSeller, swarmOpen)),
  "swarm.leave": invitedToSwarm,
} as const;
