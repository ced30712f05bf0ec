import type { ClubContent } from "./club-content";
import { balconyGreens } from "./clubs/balcony-greens/balcony-greens";
import { childLovers } from "./clubs/child-lovers/child-lovers";
import { coffeeCouncil } from "./clubs/coffee-council/coffee-council";
import { cookingLovers } from "./clubs/cooking-lovers/cooking-lovers";
import { dogLoversHelpers } from "./clubs/dog-lovers/caretakers-circle";
import { dogLovers } from "./clubs/dog-lovers/dog-lovers";
import { homeLovers } from "./clubs/home-lovers/home-lovers";
import { thaiDessertLovers } from "./clubs/thai-dessert-lovers/thai-dessert-lovers";

/** The clubs of the demo, in the order in which they were founded and stand on the home page. */
export const demoClubs: readonly ClubContent[] = [
  dogLovers,
  coffeeCouncil,
  thaiDessertLovers,
  homeLovers,
  childLovers,
  cookingLovers,
  dogLoversHelpers,
  balconyGreens,
];
