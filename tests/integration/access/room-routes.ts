import type { Row } from "./route-table";

/** Back rooms, hand-overs, swarms and customers' matters. */
export const roomRoutes: Record<string, Row> = {
  "_rooms+/clubs.$slug.room._index": { loader: "...+++.+" },
  "_rooms+/clubs.$slug.room.handovers": { loader: "...+++.+" },
  "_rooms+/clubs.$slug.room.library": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/clubs.$slug.room.library_.$item.opening": { loader: "...+++.+" },
  "_rooms+/clubs.$slug.room.library_.$item.withdrawal": { action: "...+++.+" },
  "_rooms+/clubs.$slug.room.new": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/clubs.$slug.room.threads.$thread": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/handovers.$handover.acknowledgement": { action: "...+++.+" },
  "_rooms+/handovers.$handover.refusal": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/handovers.$handover.withdrawal": { action: "........" },
  "_rooms+/messages.$message.removal": { action: ".......+" },
  "_rooms+/questions.$question.case._index": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/questions.$question.case.lead": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/questions.$question.case.notes.$note.removal": { action: "..+....+" },
  "_rooms+/questions.$question.handover": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/questions.$question.swarm": { loader: "...+++.+", action: "...+++.+" },
  "_rooms+/swarms.$swarm._index": { loader: "..+....+", action: ".......+" },
  "_rooms+/swarms.$swarm.closure": { loader: ".......+", action: ".......+" },
  "_rooms+/swarms.$swarm.departure": { action: "..+....+" },
  "_rooms+/swarms.$swarm.entry": { action: "..+....." },
  "_rooms+/swarms.$swarm.people": { action: ".......+" },
  "_rooms+/swarms._index": { loader: "?+++++++" },
};
