import {
  all,
  author,
  type Content,
  confirmed,
  type EnterableClub,
  type InClub,
  living,
  member,
  mendsContent,
  not,
  row,
  seesContent,
  standing,
} from "../rules";

/** What curators of a club look after, and what members say of it. */
export const curationPermissions = {
  "curation.desk": row<InClub>(mendsContent),
  "help.say": row<Content & EnterableClub>(all(all(living, seesContent, standing), confirmed, member, not(author))),
} as const;
