import {
  all,
  any,
  author,
  type Content,
  confirmed,
  type EnterableClub,
  type InClub,
  living,
  member,
  mendsContent,
  not,
  type OfOrganisation,
  portal,
  removedByActor,
  row,
  seesContent,
  speaksForSeller,
  staff,
  standing,
  takesPart,
} from "../rules";

/** What people want, what organisations promise about it, and what came of what; remarks are allowed as comments are. */
export const ideaPermissions = {
  "idea.see": seesContent,
  "idea.write": takesPart,
  "idea.edit": row<Content & EnterableClub>(all(living, seesContent, standing, any(author, mendsContent))),
  "idea.remove": row<Content>(all(standing, any(author, mendsContent))),
  "idea.restore": row<Content>(all(not(standing), any(removedByActor, mendsContent))),
  "idea.vote": row<Content & EnterableClub>(all(living, seesContent, standing, member)),
  "idea.merge": row<Content & EnterableClub>(all(living, seesContent, standing, mendsContent)),

  "idea.answer": row<Content & EnterableClub>(all(all(living, seesContent, standing), confirmed, speaksForSeller)),
  "commitment.keep": row<InClub & OfOrganisation>(all(confirmed, staff("owner", "manager", "speaker"))),
  "commitment.note": portal,
  "lineage.draw": row<InClub>(mendsContent),
} as const;
