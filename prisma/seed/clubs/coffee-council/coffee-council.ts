import type { ClubContent } from "../../club-content";
import { club } from "./club";
import { coffeeCouncilDocuments } from "./documents";
import { coffeeCouncilIdeas } from "./ideas";
import { members } from "./members";
import { people } from "./people";
import { questions1 } from "./questions-1";
import { questions2 } from "./questions-2";
import { questions3 } from "./questions-3";
import { questions4 } from "./questions-4";

export const coffeeCouncil: ClubContent = {
  ...club,
  people: [...people, ...members],
  expertise: [
    { by: "krit-qgrader", topics: ["beans-and-storage", "growing-and-process"] },
    { by: "aom-barista-trainer", topics: ["espresso", "milk-and-latte-art"] },
    { by: "chang-wit-espresso", topics: ["machines"] },
    { by: "sakorn-coffee-agro", topics: ["growing-and-process"] },
  ],
  documents: coffeeCouncilDocuments,
  ideas: coffeeCouncilIdeas,
  questions: [...questions1, ...questions2, ...questions3, ...questions4],
};
