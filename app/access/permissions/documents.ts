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
  type Row,
  removedByActor,
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
  "document.gather": all(takesPart, mendsContent) as Row<EnterableClub>,
  "document.withdraw-words": all(standing, not(oncePublished), gaveWords) as Row<Text & Given>,
  "document.see": all(seesContent, any(oncePublished, nearText)) as Row<Text>,
  "document.follow": all(signedIn, seesContent, any(oncePublished, nearText)) as Row<Text>,
  "document.open": all(seesContent, nearText) as Row<Text>,
  "document.enter": all(all(stands, confirmed, current), any(askedToWrite, all(openToWriters, takesPart))) as Row<Text>,
  "document.write": all(
    all(stands, confirmed, unlocked, current),
    any(documentWriter, all(openToWriters, takesPart)),
  ) as Row<Text>,
  "document.suggest": all(all(stands, nearText, takesPart), unlocked, current) as Row<Text>,
  "document.remark": all(all(stands, nearText, takesPart), current) as Row<Text>,
  "suggestion.decide": all(all(stands, confirmed, unlocked, current), any(documentWriter, mendsContent)) as Row<Text>,
  "suggestion.withdraw": all(stands, author) as Row<Text>,
  "remark.resolve": all(all(stands, confirmed), any(author, documentWriter, mendsContent)) as Row<Text>,
  "remark.remove": all(standing, seesClub, any(author, documentOwner, mendsContent)) as Row<Text>,
  "document.manage": all(stands, any(documentOwner, mendsContent)) as Row<Text>,
  "document.publish": all(stands, mendsContent) as Row<Text>,
  "document.approve": all(all(stands, confirmed), answersForSide) as Row<Text & Ruled>,
  "document.verify": all(all(stands, confirmed, oncePublished), any(documentOwner, judges)) as Row<Text>,
  "document.doubt": all(stands, confirmed, oncePublished, member) as Row<Text>,
  "document.age": portal as Row<object>,
  "approval.lapse": portal as Row<object>,
  "answer.verify": all(all(stands, confirmed), judges, not(author), not(amongVoices)) as Row<
    Content & EnterableClub & Voiced
  >,
  "answer.doubt": all(stands, confirmed, member) as Row<Content & EnterableClub>,
  "document.leave": askedToWrite as Row<Written>,
  "document.remove": all(standing, any(documentOwner, mendsContent)) as Row<Text>,
  "document.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Text>,
} as const;
