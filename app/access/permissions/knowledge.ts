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
  type EnterableClub,
  living,
  member,
  mendsContent,
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
  "question.edit": all(living, seesContent, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "question.accept": all(living, seesContent, standing, author) as Row<Content & EnterableClub>,
  "question.close": all(living, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "question.reopen": all(living, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "question.remove": all(standing, any(author, mendsContent)) as Row<Content>,
  "question.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Content>,

  "answer.write": all(seesContent, standing, open, takesPart) as Row<Content & Closable & EnterableClub>,
  "answer.edit": all(living, seesContent, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "answer.remove": all(standing, any(author, mendsContent)) as Row<Content>,
  "answer.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Content>,

  "comment.write": all(seesContent, standing, takesPart) as Row<Content & EnterableClub>,
  "comment.edit": all(living, seesContent, standing, author) as Row<Content & EnterableClub>,
  "comment.remove": all(standing, any(author, mendsContent)) as Row<Content>,

  "stance.take": all(
    all(seesContent, standing, takesPart),
    any(clubRole("owner", "moderator", "expert"), speaksForSeat),
    not(any(author, amongVoices, colleague)),
  ) as Row<Content & EnterableClub & Voiced & SaidFor>,
  "stance.withdraw": all(seesClub, any(author, mendsContent)) as Row<VisibleClub & Authored>,

  "vote.cast": all(all(living, seesContent, standing), member, not(author), not(amongVoices)) as Row<
    Content & EnterableClub & Voiced
  >,
  "follow.set": all(signedIn, seesClub) as Row<VisibleClub>,
  "bookmark.set": all(signedIn, seesClub) as Row<VisibleClub>,
} as const;
