import { ageDocumentsHourly } from "~/modules/documents/age-documents.server";
import { forgetNamed } from "~/modules/documents/forget-named.server";
import { askModeratorsNightly } from "~/modules/experience/ask-moderators.server";
import { decideProposalInTime } from "~/modules/governance/decide-proposal.server";
import { remindOfVoteInTime } from "~/modules/governance/remind-of-vote.server";
import { watchDutiesHourly } from "~/modules/governance/watch-duties.server";
import { noteOverdueHourly } from "~/modules/ideas/note-overdue.server";
import { noteTrialsHourly } from "~/modules/ideas/note-trials.server";
import { eraseDepartedHourly } from "~/modules/identity/erase-departed.server";
import { forgetPerson } from "~/modules/identity/forget-person.server";
import { packTakeout } from "~/modules/identity/pack-takeout.server";
import { tidyAccounts } from "~/modules/identity/tidy-accounts.server";
import { endSanctionInTime } from "~/modules/moderation/end-sanction.server";
import { endCredentialsNightly } from "~/modules/network/end-credentials.server";
import { writeLetterToPerson } from "~/modules/notifications/write-letter.server";
import { remindOfAgreementsNightly } from "~/modules/rooms/remind-of-agreements.server";
import { beginAbsence } from "~/modules/routing/begin-absence.server";
import { watchHandover } from "~/modules/routing/watch-handover.server";
import { remindOfRoute, watchRoute } from "~/modules/routing/watch-route.server";
import { recountWords } from "~/modules/search/recount-words.server";
import { forgetHeldForms } from "~/platform/http/held-form.server";
import type { Job, Schedule } from "~/platform/jobs/define.server";
import { renewReaderJob } from "~/platform/jobs/renew-readers.server";
import { sendLetter } from "~/platform/mail/send-letter.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { holdings } from "./holdings";
import { reactions } from "./reactions";
import { rebuilds } from "./rebuilds";

/** Everything that hears events, and what of it can be made anew. */
export const readers = () => ({ rebuilds, reactions });

/** Makes anew what a reader keeps whose version is new. */
export const renewReader = renewReaderJob(readers);

/** All work that is done later. */
export const jobs: readonly Job[] = [
  sendLetter,
  forgetFile,
  watchRoute,
  watchHandover,
  beginAbsence,
  remindOfRoute,
  decideProposalInTime as Job,
  endSanctionInTime as Job,
  remindOfVoteInTime as Job,
  writeLetterToPerson,
  renewReader,
  packTakeout(holdings) as Job,
  forgetPerson(holdings, [forgetNamed]) as Job,
];

/** Work at set times. */
export const schedules: readonly Schedule[] = [
  { pattern: "17 20 * * *", job: tidyAccounts },
  { pattern: "7 17 * * *", job: endCredentialsNightly },
  { pattern: "11 1 * * *", job: remindOfAgreementsNightly },
  { pattern: "37 1 * * *", job: askModeratorsNightly },
  { pattern: "53 * * * *", job: ageDocumentsHourly },
  { pattern: "29 20 * * *", job: forgetHeldForms },
  { pattern: "23 * * * *", job: eraseDepartedHourly },
  { pattern: "3 * * * *", job: noteOverdueHourly },
  { pattern: "33 * * * *", job: noteTrialsHourly },
  { pattern: "13 * * * *", job: watchDutiesHourly },
  { pattern: "41 * * * *", job: recountWords },
];
