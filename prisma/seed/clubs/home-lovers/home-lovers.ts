import type { ClubContent } from "../../club-content";
import { homeLoversAims } from "./aims";
import { homeLoversOrganisations, homeLoversStory, homeLoversTopics } from "./club";
import { homeContexts } from "./contexts";
import { homeLoversDocuments } from "./documents";
import { homeLoversGovernance } from "./governance";
import { handoverIdeas } from "./handover-standard";
import { homeLoversIdeas } from "./ideas";
import { homeLoversMembers } from "./members";
import { homeLoversHosts } from "./people";
import { roofQuestions } from "./questions-1";
import { wallQuestions } from "./questions-2";
import { contractQuestions } from "./questions-3";
import { systemQuestions } from "./questions-4";
import { comfortQuestions } from "./questions-5";
import { homeLoversSides } from "./sides";

export const homeLovers: ClubContent = {
  slug: "home-lovers",
  name: "ชมรมคนรักบ้าน",
  tagline: "เจ้าของบ้าน ช่าง สถาปนิก ร้านวัสดุ และวิศวกรอาสา คุยเรื่องบ้านหลังเดียวกันต่อหน้ากัน",
  story: homeLoversStory,
  language: "th",
  entry: "open",
  visibility: "public",
  topics: homeLoversTopics,
  aims: homeLoversAims,
  organisations: homeLoversOrganisations,
  people: [...homeLoversHosts, ...homeLoversMembers],
  expertise: [
    { by: "eng-suthat", topics: ["structure"] },
    { by: "arch-napat", topics: ["comfort", "contract"] },
    { by: "chang-wit-fai", topics: ["electric", "plumbing"] },
    { by: "chem-ratree", topics: ["paint-wall"] },
    { by: "paisan-termite", topics: ["comfort"] },
  ],
  contexts: homeContexts,
  sides: homeLoversSides,
  governance: homeLoversGovernance,
  documents: homeLoversDocuments,
  ideas: [...handoverIdeas, ...homeLoversIdeas],
  questions: [...roofQuestions, ...wallQuestions, ...contractQuestions, ...systemQuestions, ...comfortQuestions],
};
