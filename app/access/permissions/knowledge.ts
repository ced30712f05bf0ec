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
  confirmed,
  credentialled,
  curator,
  type EnterableClub,
  type InClub,
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
  speaksInThread,
  standing,
  type Thread,
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

  "question.bring-in": all(
    all(living, seesContent, standing, open, confirmed),
    any(author, curator, speaksInThread),
  ) as Row<Content & Closable & EnterableClub & Thread>,
  "question.take-out": any(author, curator) as Row<Authored & InClub>,
  "question.buying-parts": all(living, seesContent, standing, any(author, mendsContent)) as Row<
    Content & EnterableClub
  >,
  "question.stage": all(living, seesContent, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "safety-note.write": all(seesContent, standing, takesPart, credentialled()) as Row<Content & EnterableClub>,
  "safety-note.withdraw": all(seesClub, any(author, mendsContent)) as Row<VisibleClub & Authored>,

  "thread.curate": all(seesContent, standing, mendsContent) as Row<Content>,
  "thread.receive": all(living, mendsContent) as Row<EnterableClub>,

  "answer.write": all(seesContent, standing, open, takesPart) as Row<Content & Closable & EnterableClub>,
  "answer.edit": all(living, seesContent, standing, any(author, mendsContent)) as Row<Content & EnterableClub>,
  "answer.remove": all(standing, any(author, amongVoices, mendsContent)) as Row<Content & Voiced>,
  "answer.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Content>,

  "joint-answer.draft": all(all(seesContent, standing, open, takesPart), amongVoices) as Row<
    Content & Closable & EnterableClub & Voiced
  >,
  "joint-answer.see": all(seesContent, amongVoices) as Row<Content & Voiced>,
  "joint-answer.decide": all(all(seesContent, standing, open, takesPart), amongVoices) as Row<
    Content & Closable & EnterableClub & Voiced
  >,
  "joint-answer.withdraw": all(seesClub, author) as Row<VisibleClub & Authored>,

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
