import {
  type Authored,
  all,
  any,
  author,
  curator,
  type InClub,
  member,
  mendsContent,
  not,
  type Owned,
  portal,
  row,
  seatStaff,
  self,
} from "../rules";
import { impartial, type Judged, mayBeSanctioned, type Sanctionable } from "../sanction-rules";

/** Who is asked to be quiet in a club for a while, by whom, and who looks at it again. */
export const moderationPermissions = {
  /** Is shown the way to it beside what somebody wrote. */
  "sanction.consider": row<InClub & Authored>(all(mendsContent, not(author))),
  "sanction.give": row<Sanctionable>(all(mendsContent, not(self), mayBeSanctioned)),
  "sanction.second": row<Judged>(all(mendsContent, impartial)),
  "sanction.lift": row<InClub & Owned>(all(mendsContent, not(self))),
  "sanction.end": row<object>(portal),
  "sanction.see": row<InClub & Owned>(any(self, curator)),
  "sanction.list": row<InClub>(any(member, curator, seatStaff)),
  "sanction.appeal": row<Owned>(self),
  "appeal.decide": row<Judged>(all(mendsContent, impartial)),
} as const;
