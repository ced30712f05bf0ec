import {
  askedToWrite,
  closedDraft,
  current,
  documentOwner,
  documentWriter,
  insider,
  oncePublished,
  openToWriters,
  unlocked,
  type Written,
} from "../document-rules";
import {
  all,
  any,
  author,
  type Content,
  confirmed,
  curator,
  type EnterableClub,
  living,
  mendsContent,
  not,
  type Row,
  removedByActor,
  seesClub,
  seesContent,
  standing,
  takesPart,
} from "../rules";

type Text = Content & EnterableClub & Written;

/** Who is let near the text as it is being written: its writers, curators, and the club once it is no closed draft. */
const nearText = any(askedToWrite, curator, all(insider, not(closedDraft)));
const stands = all(living, seesContent, standing);

/** Documents that people write together. */
export const documentPermissions = {
  "document.create": takesPart,
  "document.see": all(seesContent, any(oncePublished, nearText)) as Row<Text>,
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
  "document.leave": askedToWrite as Row<Written>,
  "document.remove": all(standing, any(documentOwner, mendsContent)) as Row<Text>,
  "document.restore": all(not(standing), any(removedByActor, mendsContent)) as Row<Text>,
} as const;
