import type { ClubContent } from "../../club-content";
import { aims } from "./aims";
import { name, organisations, story, tagline, topics } from "./club";
import { thaiDessertDocuments } from "./documents";
import { goldenCardIdeas } from "./golden-card";
import { thaiDessertIdeas } from "./ideas";
import { members } from "./members";
import { people } from "./people";
import { questions1 } from "./questions-1";
import { questions2 } from "./questions-2";
import { questions3 } from "./questions-3";
import { questions4 } from "./questions-4";
import { questions5 } from "./questions-5";
import { thaiDessertTrials } from "./trials";

export const thaiDessertLovers: ClubContent = {
  slug: "thai-dessert-lovers",
  name,
  tagline,
  story,
  language: "th",
  entry: "open",
  visibility: "public",
  topics,
  aims,
  organisations,
  people: [...people, ...members],
  expertise: [
    { by: "kru-chamnian-obthian", topics: ["colour-and-scent", "old-ways"] },
    { by: "dr-wasin-foodsci", topics: ["flours", "keeping"] },
    { by: "lung-prung-tan", topics: ["sugar"] },
    { by: "nattha-dietdesk", topics: ["less-sweet"] },
  ],
  documents: thaiDessertDocuments,
  ideas: [...goldenCardIdeas, ...thaiDessertIdeas],
  trials: thaiDessertTrials,
  questions: [...questions1, ...questions2, ...questions3, ...questions4, ...questions5],
};
