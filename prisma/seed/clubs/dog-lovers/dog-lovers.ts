import type { ClubContent } from "../../club-content";
import { dogLoversOrganisations, dogLoversStory, dogLoversTopics } from "./club";
import { dogLoversCredentials } from "./credentials";
import { dogLoversMembers } from "./members";
import { dogLoversHosts } from "./people";
import { itchQuestions } from "./questions-1";
import { foodQuestions } from "./questions-2";
import { trainingQuestions } from "./questions-3";
import { healthQuestions } from "./questions-4";
import { livingQuestions } from "./questions-5";

export const dogLovers: ClubContent = {
  slug: "dog-lovers",
  name: "ชมรมคนรักสุนัข",
  tagline: "ถามเรื่องหมาทีเดียว ได้ฟังทั้งหมอ คนทำอาหาร คอก ครูฝึก และบ้านที่เคยเจอมาก่อน",
  story: dogLoversStory,
  language: "th",
  entry: "open",
  visibility: "public",
  topics: dogLoversTopics,
  organisations: dogLoversOrganisations,
  people: [...dogLoversHosts, ...dogLoversMembers],
  credentials: dogLoversCredentials,
  questions: [...itchQuestions, ...foodQuestions, ...trainingQuestions, ...healthQuestions, ...livingQuestions],
};
