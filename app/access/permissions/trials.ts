import {
  all,
  any,
  author,
  type Content,
  confirmed,
  type EnterableClub,
  living,
  mendsContent,
  not,
  portal,
  removedByActor,
  row,
  type SaidFor,
  seesClub,
  seesContent,
  signedIn,
  standing,
  takesPart,
} from "../rules";
import {
  amongTriers,
  answersForIt,
  ownsTried,
  speaksForBuyers,
  speaksForPromiser,
  type Tried,
  type TriedTogether,
  told,
  unpublished,
} from "../trial-rules";

type Trial = Content & EnterableClub & SaidFor & TriedTogether;
const stands = all(living, seesContent, standing);

/** What members try together, and how it went. */
export const trialPermissions = {
  "trial.see": seesContent,
  "trial.begin": row<Content & EnterableClub & Tried>(
    all(
      all(stands, takesPart),
      // to lend a draft to others is for its owners alone
      any(ownsTried, all(not(unpublished), any(speaksForPromiser, speaksForBuyers, mendsContent))),
    ),
  ),
  "trial.keep": row<Trial>(all(all(stands, confirmed), any(answersForIt, mendsContent))),
  "trial.join": row<Trial>(all(stands, takesPart)),
  "trial.follow": row<Trial>(all(signedIn, seesContent)),
  "trial.leave": row<Trial>(amongTriers),
  "trial.report": row<Trial>(all(all(stands, confirmed), amongTriers)),
  // whoever invited cannot hide what others found
  "trial.remove": row<Trial>(all(standing, any(mendsContent, all(answersForIt, not(told))))),
  "trial.restore": row<Trial>(all(not(standing), any(removedByActor, mendsContent))),
  "trial.note": portal,
  "trial-report.remove": row<Content>(all(standing, seesClub, any(author, mendsContent))),
} as const;
