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
  type Enterable,
  type EnterableClub,
  type InClub,
  living,
  member,
  mendsContent,
  not,
  open,
  removedByActor,
  row,
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
  "question.edit": row<Content & EnterableClub>(all(living, seesContent, standing, any(author, mendsContent))),
  "question.accept": row<Content & EnterableClub>(all(living, seesContent, standing, author)),
  "question.close": row<Content & EnterableClub>(all(living, standing, any(author, mendsContent))),
  "question.reopen": row<Content & EnterableClub>(all(living, standing, any(author, mendsContent))),
  "question.remove": row<Content>(all(standing, any(author, mendsContent))),
  "question.restore": row<Content>(all(not(standing), any(removedByActor, mendsContent))),

  "question.bring-in": row<Content & Closable & EnterableClub & Thread>(
    all(all(living, seesContent, standing, open, confirmed), any(author, curator, speaksInThread)),
  ),
  "question.take-out": row<Authored & InClub>(any(author, mendsContent)),
  "question.buying-parts": row<Content & EnterableClub>(all(living, seesContent, standing, any(author, mendsContent))),
  "question.stage": row<Content & EnterableClub>(all(living, seesContent, standing, any(author, mendsContent))),
  "question.context": row<Content & EnterableClub>(all(living, seesContent, standing, any(author, mendsContent))),
  "template.change": row<InClub & Enterable>(all(living, mendsContent)),
  "safety-note.write": row<Content & EnterableClub>(all(seesContent, standing, takesPart, credentialled())),
  "safety-note.withdraw": row<VisibleClub & Authored>(all(seesClub, any(author, mendsContent))),

  "thread.curate": row<Content>(all(seesContent, standing, mendsContent)),
  "thread.receive": row<EnterableClub>(all(living, mendsContent)),

  "answer.write": row<Content & Closable & EnterableClub>(all(seesContent, standing, open, takesPart)),
  "answer.edit": row<Content & EnterableClub>(all(living, seesContent, standing, any(author, mendsContent))),
  "answer.remove": row<Content & Voiced>(all(standing, any(author, amongVoices, mendsContent))),
  "answer.restore": row<Content>(all(not(standing), any(removedByActor, mendsContent))),

  "joint-answer.draft": row<Content & Closable & EnterableClub & Voiced>(
    all(all(seesContent, standing, open, takesPart), amongVoices),
  ),
  "joint-answer.see": row<Content & Voiced>(all(seesContent, amongVoices)),
  "joint-answer.decide": row<Content & Closable & EnterableClub & Voiced>(
    all(all(seesContent, standing, open, takesPart), amongVoices),
  ),
  "joint-answer.withdraw": row<VisibleClub & Authored>(all(seesClub, author)),

  "comment.write": row<Content & EnterableClub>(all(seesContent, standing, takesPart)),
  "comment.edit": row<Content & EnterableClub>(all(living, seesContent, standing, author)),
  "comment.remove": row<Content>(all(standing, any(author, mendsContent))),

  "stance.take": row<Content & EnterableClub & Voiced & SaidFor>(
    all(
      all(seesContent, standing, takesPart),
      any(clubRole("owner", "moderator", "expert"), speaksForSeat),
      not(any(author, amongVoices, colleague)),
    ),
  ),
  "stance.withdraw": row<VisibleClub & Authored>(all(seesClub, any(author, mendsContent))),

  "vote.cast": row<Content & EnterableClub & Voiced>(
    all(all(living, seesContent, standing), member, not(author), not(amongVoices)),
  ),
  "follow.set": row<VisibleClub>(all(signedIn, seesClub)),
  "bookmark.set": row<VisibleClub>(all(signedIn, seesClub)),
} as const;
