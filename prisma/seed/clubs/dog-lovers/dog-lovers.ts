import type { ClubContent } from "../../club-content";
import { dogLoversAims } from "./aims";
import { dogLoversOrganisations, dogLoversStory, dogLoversTopics } from "./club";
import { dogContexts } from "./contexts";
import { dogLoversCredentials } from "./credentials";
import { dogLoversCuration } from "./curation";
import { dogLoversAbsences, dogLoversDesk, dogLoversPromises } from "./desk";
import { dogLoversDocuments } from "./documents";
import { dogLoversExperience } from "./experience";
import { dogLoversGovernance } from "./governance";
import { dogLoversIdeas } from "./ideas";
import { dogLoversMembers } from "./members";
import { dogLoversHosts } from "./people";
import { itchQuestions } from "./questions-1";
import { foodQuestions } from "./questions-2";
import { trainingQuestions } from "./questions-3";
import { healthQuestions } from "./questions-4";
import { livingQuestions } from "./questions-5";
import { waitingQuestions } from "./questions-6";
import { dogLoversRooms } from "./rooms";
import { dogLoversSanctions } from "./sanctions";
import { dogLoversSides } from "./sides";
import { dogStages } from "./stages";
import { dogLoversTrials } from "./trials";

export const dogLovers: ClubContent = {
  slug: "dog-lovers",
  name: "ชมรมคนรักสุนัข",
  tagline: "ถามเรื่องหมาทีเดียว ได้ฟังทั้งหมอ คนทำอาหาร คอก ครูฝึก และบ้านที่เคยเจอมาก่อน",
  story: dogLoversStory,
  language: "th",
  entry: "open",
  visibility: "public",
  topics: dogLoversTopics,
  aims: dogLoversAims,
  organisations: dogLoversOrganisations,
  rooms: dogLoversRooms,
  promises: dogLoversPromises,
  desk: dogLoversDesk,
  away: dogLoversAbsences,
  people: [...dogLoversHosts, ...dogLoversMembers],
  credentials: dogLoversCredentials,
  expertise: [
    { by: "vet-nara", topics: ["skin-coat", "health"] },
    { by: "vet-kawin", topics: ["health", "puppy"] },
    { by: "orn-petnutrition", topics: ["food"] },
    { by: "trainer-keng", topics: ["training", "puppy"] },
    { by: "vet-busaba", topics: ["health", "breeding"] },
    { by: "time-dogmind", topics: ["training", "living"] },
  ],
  governance: dogLoversGovernance,
  documents: dogLoversDocuments,
  ideas: dogLoversIdeas,
  trials: dogLoversTrials,
  questions: [
    ...itchQuestions,
    ...foodQuestions,
    ...trainingQuestions,
    ...healthQuestions,
    ...livingQuestions,
    ...waitingQuestions,
  ],
  stages: dogStages,
  contexts: dogContexts,
  sides: dogLoversSides,
  curation: { ...dogLoversCuration, sanctions: dogLoversSanctions },
  experience: dogLoversExperience,
};
