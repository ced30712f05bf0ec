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
  type Row,
  removedByActor,
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
  "idea.edit": all(living, seesContent, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "idea.remove": all(standing, any(author, mendsContent)) as Row<Content>,
  "idea.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Content>,
  "idea.vote": all(living, seesContent, standing, member) as Row<Content & EnterableClub>,
  "idea.merge": all(living, seesContent, standing, mendsContent) as Row<Content & EnterableClub>,

  "idea.answer": all(all(living, seesContent, standing), confirmed, speaksForSeller) as Row<Content & EnterableClub>,
  "commitment.keep": all(confirmed, staff("owner", "manager", "speaker")) as Row<OfOrganisation>,
  "commitment.note": portal,
  "lineage.draw": mendsContent as Row<InClub>,
} as const;
