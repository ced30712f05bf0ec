import {
  all,
  any,
  author,
  type Content,
  type EnterableClub,
  living,
  member,
  mendsContent,
  not,
  type Row,
  removedByActor,
  seesContent,
  standing,
  takesPart,
} from "../rules";

/** What people want; remarks on it are allowed as comments are. */
export const ideaPermissions = {
  "idea.see": seesContent,
  "idea.write": takesPart,
  "idea.edit": all(living, seesContent, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "idea.remove": all(standing, any(author, mendsContent)) as Row<Content>,
  "idea.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Content>,
  "idea.vote": all(living, seesContent, standing, member) as Row<Content & EnterableClub>,
  "idea.merge": all(living, seesContent, standing, mendsContent) as Row<Content & EnterableClub>,
} as const;
