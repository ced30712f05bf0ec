import type { ClubContent } from "../../club-content";
import { aims } from "./aims";
import { name, organisations, story, tagline, topics } from "./club";
import { childLoversDocuments } from "./documents";
import { childLoversExperience } from "./experience";
import { feverCardIdeas } from "./fever-card";
import { childLoversIdeas } from "./ideas";
import { members } from "./members";
import { people } from "./people";
import { questions1 } from "./questions-1";
import { questions2 } from "./questions-2";
import { questions3 } from "./questions-3";
import { questions4 } from "./questions-4";
import { questions5 } from "./questions-5";

export const childLovers: ClubContent = {
  experience: childLoversExperience,
  slug: "child-lovers",
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
    { by: "mo-praewdao", topics: ["fever-and-illness", "food-by-age"] },
    { by: "pimlapas-jaiyai", topics: ["emotions", "screens"] },
    { by: "kru-nuch-tonkla", topics: ["nursery", "development"] },
    { by: "korn-toysafe", topics: ["toy-safety", "on-the-road"] },
    { by: "inthira-kiddent", topics: ["skin-and-teeth"] },
  ],
  documents: childLoversDocuments,
  ideas: [...feverCardIdeas, ...childLoversIdeas],
  questions: [...questions1, ...questions2, ...questions3, ...questions4, ...questions5],
};
