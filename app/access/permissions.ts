import {
  type Authored,
  administrator,
  all,
  any,
  anyone,
  author,
  type Closable,
  type Condition,
  clubRole,
  confirmed,
  type EnterableClub,
  entry,
  guestOnly,
  type InClub,
  member,
  not,
  type OfOrganisation,
  type Owned,
  open,
  portal,
  publicClub,
  type Removable,
  removedByActor,
  type Seated,
  seated,
  self,
  signedIn,
  staff,
  standing,
  type VisibleClub,
} from "./rules";

type Content = VisibleClub & Authored & Removable;
type Row<Subject> = Condition<Subject>;

const curator = any(clubRole("owner", "moderator"), administrator);
/** Members take part; in an open club, whoever takes part becomes a member by it. */
const takesPart: Row<EnterableClub> = all(confirmed, any(member, all(publicClub, entry("open"))));
const seesClub: Row<VisibleClub> = any(publicClub, member, administrator);
const seesContent: Row<Content> = all(seesClub, any(standing, author, curator));

/** The one table: who may do what. What is not in it, nobody may. A row is read aloud as "may … if …". */
export const permissions = {
  "portal.administer": administrator as Row<object>,
  "mailbox.read": anyone as Row<object>,

  "account.open": any(guestOnly, portal) as Row<object>,
  "account.enter": anyone as Row<object>,
  "account.recover": anyone as Row<object>,
  "account.change": self as Row<Owned>,
  "session.end": self as Row<Owned>,
  "profile.change": self as Row<Owned>,
  "draft.keep": self as Row<Owned>,
  "file.upload": any(confirmed, portal) as Row<object>,

  "organisation.found": any(confirmed, portal) as Row<object>,
  "organisation.change": any(staff("owner", "manager"), administrator) as Row<OfOrganisation>,
  "organisation.staff": any(staff("owner", "manager"), administrator) as Row<OfOrganisation>,
  "organisation.owners": any(staff("owner"), administrator) as Row<OfOrganisation>,
  "organisation.enter-invited": all(signedIn, not(staff())) as Row<OfOrganisation>,
  "organisation.leave": self as Row<Owned>,
  "organisation.verify": administrator as Row<OfOrganisation>,
  "organisation.speak": all(staff(), seated) as Row<Seated>,

  "club.found": any(confirmed, portal) as Row<object>,
  "club.see": seesClub,
  "club.change": any(clubRole("owner"), administrator) as Row<InClub>,
  "club.join": any(all(signedIn, entry("open"), not(member)), portal) as Row<EnterableClub>,
  "club.request": all(signedIn, entry("request"), not(member)) as Row<EnterableClub>,
  "club.enter-invited": all(signedIn, not(member)) as Row<InClub>,
  "club.leave": member as Row<InClub>,
  "club.place": member as Row<InClub>,
  "entry-request.withdraw": self as Row<Owned>,
  "club.invite": curator as Row<InClub>,
  "club.admit": curator as Row<InClub>,
  "club.roles": any(clubRole("owner"), administrator) as Row<InClub>,
  "club.seats": any(clubRole("owner"), administrator) as Row<InClub>,
  "topic.change": curator as Row<InClub>,

  "question.see": seesContent,
  "question.ask": takesPart,
  "question.edit": all(seesContent, standing, any(author, curator)) as Row<Content>,
  "question.accept": all(seesContent, standing, author) as Row<Content>,
  "question.close": all(standing, any(author, curator)) as Row<Content>,
  "question.reopen": all(standing, any(author, curator)) as Row<Content>,
  "question.remove": all(standing, any(author, curator)) as Row<Content>,
  "question.restore": all(not(standing), any(removedByActor, curator)) as Row<Content>,

  "answer.write": all(seesContent, standing, open, takesPart) as Row<Content & Closable & EnterableClub>,
  "answer.edit": all(seesContent, standing, any(author, curator)) as Row<Content>,
  "answer.remove": all(standing, any(author, curator)) as Row<Content>,
  "answer.restore": all(not(standing), any(removedByActor, curator)) as Row<Content>,

  "comment.write": all(seesContent, standing, takesPart) as Row<Content & EnterableClub>,
  "comment.edit": all(seesContent, standing, author) as Row<Content>,
  "comment.remove": all(standing, any(author, curator)) as Row<Content>,

  "vote.cast": all(seesContent, standing, member, not(author)) as Row<Content>,
  "follow.set": all(signedIn, seesClub) as Row<VisibleClub>,
  "bookmark.set": all(signedIn, seesClub) as Row<VisibleClub>,
} as const;

export type Permission = keyof typeof permissions;
export type SubjectOf<P extends Permission> = Parameters<(typeof permissions)[P]>[1];
