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
  type Row,
  seesContent,
  standing,
} from "../rules";

/** What curators of a club look after, and what members say of it. */
export const curationPermissions = {
  "curation.desk": mendsContent as Row<InClub>,
  "help.say": all(all(living, seesContent, standing), confirmed, member, not(author)) as Row<Content & EnterableClub>,
} as const;
