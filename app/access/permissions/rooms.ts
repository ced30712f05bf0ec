import {
  type Authored,
  all,
  any,
  author,
  confirmed,
  type InClub,
  invitedToSwarm,
  joinedSwarm,
  not,
  type OfOrganisation,
  type OfSwarm,
  type Row,
  sellerSeat,
  speaksForSeller,
  staff,
  swarmOpen,
} from "../rules";

const speaker = staff("owner", "manager", "speaker");

/** Back rooms, hand-overs, shared libraries and swarms: whoever runs the portal or the club has no key to them. */
export const roomsPermissions = {
  "room.enter": sellerSeat,
  "room.write": all(confirmed, speaksForSeller) as Row<InClub>,
  "room-message.remove": all(author, any(sellerSeat, joinedSwarm)) as Row<Authored & OfSwarm>,
  "handover.make": all(confirmed, speaksForSeller) as Row<InClub>,
  "handover.answer": all(confirmed, speaker, speaksForSeller) as Row<InClub & OfOrganisation>,
  "handover.withdraw": all(speaker, speaksForSeller) as Row<InClub & OfOrganisation>,
  "library.add": all(confirmed, speaksForSeller) as Row<InClub>,
  "library.remove": all(speaker, speaksForSeller) as Row<InClub & OfOrganisation>,
  "swarm.open": all(confirmed, speaksForSeller) as Row<InClub>,
  "swarm.see": invitedToSwarm,
  "swarm.enter": all(invitedToSwarm, not(joinedSwarm), swarmOpen) as Row<OfSwarm>,
  "swarm.write": all(confirmed, joinedSwarm, swarmOpen) as Row<OfSwarm>,
  "swarm.invite": all(confirmed, joinedSwarm, speaksForSeller, swarmOpen) as Row<OfSwarm>,
  "swarm.close": all(confirmed, joinedSwarm, speaksForSeller, swarmOpen) as Row<OfSwarm>,
  "swarm.leave": invitedToSwarm,
} as const;
