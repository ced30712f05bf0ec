import {
  type Authored,
  all,
  amongVoices,
  any,
  author,
  type Closable,
  type Content,
  clubRole,
  colleague,
  curator,
  type EnterableClub,
  member,
  not,
  open,
  type Row,
  removedByActor,
  type SaidFor,
  seesClub,
  seesContent,
  signedIn,
  speaksForSeat,
  standing,
  takesPart,
  type VisibleClub,
  type Voiced,
} from "../rules";

/** Questions, answers, comments and votes. */
export const knowledgePermissions = {
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

  "stance.take": all(
    all(seesContent, standing, takesPart),
    any(clubRole("owner", "moderator", "expert"), speaksForSeat),
    not(any(author, amongVoices, colleague)),
  ) as Row<Content & EnterableClub & Voiced & SaidFor>,
  "stance.withdraw": all(seesClub, any(author, curator)) as Row<VisibleClub & Authored>,

  "vote.cast": all(seesContent, standing, member, not(author), not(amongVoices)) as Row<Content & Voiced>,
  "follow.set": all(signedIn, seesClub) as Row<VisibleClub>,
  "bookmark.set": all(signedIn, seesClub) as Row<VisibleClub>,
} as const;
