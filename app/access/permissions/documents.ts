import {
  answersForSide,
  askedToWrite,
  closedDraft,
  current,
  documentOwner,
  documentWriter,
  type Given,
  gaveWords,
  insider,
  lentToRead,
  oncePublished,
  openToWriters,
  type Ruled,
  unlocked,
  type Written,
} from "../document-rules";
import {
  all,
  amongVoices,
  any,
  author,
  type Content,
  clubRole,
  confirmed,
  credentialled,
  curator,
  type EnterableClub,
  living,
  member,
  mendsContent,
  not,
  portal,
  removedByActor,
  row,
  seesClub,
  seesContent,
  signedIn,
  speaksForSeat,
  standing,
  takesPart,
  type Voiced,
} from "../rules";

type Text = Content & EnterableClub & Written;

/** Who is let near the text as it is being written: its writers, curators, and the club once it is no closed draft. */
const nearText = any(askedToWrite, curator, all(insider, not(closedDraft)));
const stands = all(living, seesContent, standing);

/** Whose word on whether something is still right counts: experts and curators, who speaks for a seat, members with a licence. */
const judges = any(clubRole("owner", "moderator", "expert"), speaksForSeat, all(member, credentialled()));

/** Documents that people write together. */
export const documentPermissions = {
  "document.create": takesPart,
  "document.gather": row<EnterableClub>(all(takesPart, mendsContent)),
  "document.withdraw-words": row<Text & Given>(all(standing, not(oncePublished), gaveWords)),
  "document.see": row<Text>(all(seesContent, any(oncePublished, nearText, all(standing, lentToRead)))),
  "document.follow": row<Text>(all(signedIn, seesContent, any(oncePublished, nearText))),
  "document.open": row<Text>(all(seesContent, nearText)),
  "document.enter": row<Text>(all(all(stands, confirmed, current), any(askedToWrite, all(openToWriters, takesPart)))),
  "document.write": row<Text>(
    all(all(stands, confirmed, unlocked, current), any(documentWriter, all(openToWriters, takesPart))),
  ),
  "document.suggest": row<Text>(all(all(stands, nearText, takesPart), unlocked, current)),
  "document.remark": row<Text>(all(all(stands, nearText, takesPart), current)),
  "suggestion.decide": row<Text>(all(all(stands, confirmed, unlocked, current), any(documentWriter, mendsContent))),
  "suggestion.withdraw": row<Text>(all(stands, author)),
  "remark.resolve": row<Text>(all(all(stands, confirmed), any(author, documentWriter, mendsContent))),
  "remark.remove": row<Text>(all(standing, seesClub, any(author, documentOwner, mendsContent))),
  "document.manage": row<Text>(all(stands, any(documentOwner, mendsContent))),
  "document.stage": row<Text>(all(all(stands, confirmed), any(documentWriter, mendsContent))),
  "document.file": row<Text>(all(all(stands, confirmed), any(documentWriter, mendsContent))),
  "document.publish": row<Text>(all(stands, mendsContent)),
  "document.approve": row<Text & Ruled>(all(all(stands, confirmed), answersForSide)),
  "document.verify": row<Text>(all(all(stands, confirmed, oncePublished), any(documentOwner, judges))),
  "document.doubt": row<Text>(all(stands, confirmed, oncePublished, member)),
  "document.age": row<object>(portal),
  "document.release": row<object>(portal),
  "approval.lapse": row<object>(portal),
  "answer.verify": row<Content & EnterableClub & Voiced>(
    all(all(stands, confirmed), judges, not(author), not(amongVoices)),
  ),
  "answer.doubt": row<Content & EnterableClub>(all(stands, confirmed, member)),
  "document.leave": row<Written>(askedToWrite),
  "document.remove": row<Text>(all(standing, any(documentOwner, mendsContent))),
  "document.restore": row<Text>(all(not(standing), any(removedByActor, mendsContent))),
} as const;
