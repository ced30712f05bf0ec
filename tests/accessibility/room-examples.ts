import { brand } from "../browser/support/people";
import type { Example } from "./examples";

const trainer = "trainer-keng@demo.chomrom.example";
const byBrand = (path: string): Example => ({ path, as: brand });

/** Back rooms, hand-overs, swarms and customers' matters. */
export const roomExamples = (question: string, ofClub: string): Record<string, Example> => ({
  "_rooms+/agreements.$agreement._index": { path: "/agreements/2", as: trainer },
  "_rooms+/clubs.$slug.room.agreements._index": byBrand(`${ofClub}/room/agreements`),
  "_rooms+/clubs.$slug.room.agreements.new": byBrand(`${ofClub}/room/agreements/new`),
  "_rooms+/questions.$question.case.shared": { path: "/questions/35/case/shared", as: trainer },
  "_rooms+/clubs.$slug.room._index": byBrand(`${ofClub}/room`),
  "_rooms+/clubs.$slug.room.handovers": byBrand(`${ofClub}/room/handovers`),
  "_rooms+/clubs.$slug.room.library": byBrand(`${ofClub}/room/library`),
  "_rooms+/clubs.$slug.room.new": byBrand(`${ofClub}/room/new`),
  "_rooms+/clubs.$slug.room.threads.$thread": byBrand(`${ofClub}/room/threads/2`),
  "_network+/organisations.$slug.staff.$person.absence": byBrand("/organisations/hangsai-petfood/staff/7/absence"),
  "_rooms+/handovers.$handover.refusal": { path: "/handovers/4/refusal", as: trainer },
  "_rooms+/questions.$question.case._index": { path: "/questions/92/case", as: trainer },
  "_rooms+/questions.$question.case.lead": { path: "/questions/92/case/lead", as: trainer },
  "_rooms+/questions.$question.handover": byBrand(`${question}/handover`),
  "_rooms+/questions.$question.swarm": byBrand(`${question}/swarm`),
  "_rooms+/swarms.$swarm._index": { path: "/swarms/2", as: trainer },
  "_rooms+/swarms.$swarm.closure": { path: "/swarms/2/closure", as: trainer },
  "_rooms+/swarms._index": byBrand("/swarms"),
});
