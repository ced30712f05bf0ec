import type { AskedContext } from "~/modules/knowledge/asked-context";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { AimContent } from "./aims-content";
import type { CurationContent } from "./curation-content";
import type { AbsenceContent, DeskActContent, PromisesContent } from "./desk-content";
import type { DocumentContent } from "./documents-content";
import type { ExperienceContent } from "./experience-content";
import type { GovernanceContent } from "./governance-content";
import type { IdeaContent } from "./ideas-content";
import type { SidesContent } from "./sides-content";
import type { TrialContent } from "./trials-content";

/** What one club of the demo world is made of; `prisma/seed` plays it through the same commands that people use. */
export type ClubContent = {
  slug: string;
  name: string;
  /** One sentence, shown on the club's card. */
  tagline: string;
  /** Markdown, three or four paragraphs: why the club exists and how people behave here. */
  story: string;
  language: "th" | "en";
  entry: "open" | "request" | "invitation";
  visibility: "public" | "private";
  topics: readonly TopicContent[];
  /** What its people want to come of it. */
  aims?: readonly AimContent[];
  organisations: readonly OrganisationContent[];
  promises?: PromisesContent;
  desk?: readonly DeskActContent[];
  away?: readonly AbsenceContent[];
  people: readonly PersonContent[];
  questions: readonly QuestionContent[];
  /** At which stage of the journey questions were asked, by their keys; what a curator said later instead of the asker. */
  stages?: {
    asked: Readonly<Record<string, JourneyStage>>;
    said: readonly { question: string; by: string; hoursLater: number; stage: JourneyStage }[];
  };
  /** In which context questions were asked, by their keys. */
  contexts?: Readonly<Record<string, Partial<AskedContext>>>;
  /** What experts and askers did around its questions, besides answering. */
  sides?: readonly SidesContent[];
  /** What its curators did at their desk. */
  curation?: CurationContent;
  experience?: ExperienceContent;
  /** What its people are licensed as. */
  credentials?: readonly CredentialContent[];
  /** Which topics its experts say are their field, by handle and slugs. */
  expertise?: readonly { by: string; topics: readonly string[] }[];
  rooms?: RoomsContent;
  /** What its people write together. */
  documents?: readonly DocumentContent[];
  /** What its people want, and what came of it. */
  ideas?: readonly IdeaContent[];
  trials?: readonly TrialContent[];
  /** How its seats run it together. */
  governance?: GovernanceContent;
  /** When its owner closed it and opened it again, in order; whatever else happens there was before the first. */
  endings?: readonly { act: "close" | "reopen"; by: string; daysAgo: number; reason: string }[];
};

export type CredentialContent = {
  /** Handle of the holder. */
  by: string;
  kind: string;
  number: string;
  issuer: string;
  claimedDaysAgo: number;
  /** In how many days from now it ends; without, it does not. */
  endsInDays?: number;
  /** Handle of who verified it, some hours later; without, it waits. */
  verifiedBy?: string;
};

/** What the sellers of a club do in their back room; questions by their keys. */
export type RoomsContent = {
  threads: readonly (SaidInRoom & {
    title: string;
    daysAgo: number;
    replies: readonly (SaidInRoom & { hoursLater: number })[];
  })[];
  handovers: readonly {
    question: string;
    by: string;
    from: string;
    to: string;
    daysAgo: number;
    context: string;
    /** Without, it waits. */
    answer?: { by: string; hoursLater: number; declined?: string };
  }[];
  library: readonly {
    by: string;
    for: string;
    daysAgo: number;
    title: string;
    about: string;
    url?: string;
    terms: string;
    /** Only for these organisations; for all sellers where none is named. */
    only?: readonly string[];
    opened?: readonly { by: string; daysAgo: number }[];
  }[];
  swarms: readonly (SaidInRoom & {
    question: string;
    daysAgo: number;
    people: readonly string[];
    /** The asker is invited and enters. */
    customer?: string;
    said: readonly { by: string; hoursLater: number; body: string }[];
    ended?: { by: string; hoursLater: number; answer?: number; reason: string };
  })[];
  /** Which seller lets which other read what it wrote, and the questions of which that was read. */
  agreements?: readonly {
    from: string;
    to: string;
    by: string;
    daysAgo: number;
    untilInDays: number;
    fields: readonly ("handoverWords" | "swarmClosings")[];
    purpose: string;
    /** Without, it waits. */
    agreed?: { by: string; hoursLater: number };
    read?: readonly { by: string; question: string; daysAgo: number }[];
  }[];
  /** What is known of a customer's matter, said by a seller or by herself, and who leads it from when. */
  cases?: readonly {
    question: string;
    notes?: readonly { by: string; for?: string; daysAgo: number; text: string }[];
    leads?: readonly { by: string; to: string; daysAgo: number; reason: string }[];
  }[];
};

type SaidInRoom = { by: string; for: string; body: string };

export type TopicContent = {
  /** Latin, lower case with hyphens; unique in the club. */
  slug: string;
  name: string;
  about: string;
  /** The licence that answers here are best given with. */
  credentialKind?: string;
};

export type OrganisationContent = {
  /** Latin, lower case with hyphens; unique in the whole world of the demo. */
  slug: string;
  name: string;
  kind:
    | "brand"
    | "supplier"
    | "dealer"
    | "shop"
    | "clinic"
    | "firm"
    | "producer"
    | "affiliate"
    | "ally"
    | "association"
    | "regulator"
    | "ngo"
    | "media"
    | "sponsor";
  seat: "host" | "co-host" | "partner" | "expert-body" | "sponsor" | "intermediary";
  /** Two or three sentences. */
  about: string;
  province: string;
  verified: boolean;
};

export type PersonContent = {
  /** Latin, lower case, letters, digits and hyphens; unique in the whole world of the demo. */
  handle: string;
  name: string;
  /** One or two sentences in the person's own voice. */
  about: string;
  languages: readonly ("th" | "en")[];
  province: string;
  role: "owner" | "moderator" | "expert" | "member";
  /** What the person is, as the voice line shows it: "สัตวแพทย์ ผิวหนัง", "เจ้าของสุนัข". */
  title: string;
  /** The organisation the person works for, by slug; without one the person speaks for themself. */
  organisation?: string;
  staffRole?: "owner" | "manager" | "speaker" | "analyst";
  /** Whether the organisation or the club checked the title. */
  verified?: boolean;
  /** The side of somebody who speaks only for themself; "buyer" unless said. */
  side?: "buyer" | "seller" | "neutral";
};

export type VoiceContent = {
  /** Handle of the person. */
  by: string;
  /** Slug of the organisation spoken for; left out when for oneself. */
  for?: string;
  /** Hours after the thing it belongs to (question or answer) was written. */
  hoursLater: number;
  /** Markdown. */
  body: string;
};

export type AnswerContent = VoiceContent & {
  /** How many found it helpful (at most 18) and how many did not (at most 3). */
  up: number;
  down?: number;
  /** The asker accepted it as the answer of that side. */
  accepted?: boolean;
  comments?: readonly VoiceContent[];
  /** A later edit by the author: the new text and why. */
  edited?: { hoursLater: number; body: string; why: string };
};

export type QuestionContent = {
  /** Latin key, unique in the club, for links between questions. */
  key: string;
  by: string;
  /** 0–90, spread out, with a few in the last two days; decimals welcome (0.1 = 2.4 hours ago). */
  daysAgo: number;
  title: string;
  /** Markdown, one to four paragraphs. */
  body: string;
  topics: readonly string[];
  /** Asked of one organisation or one person instead of everyone. */
  askedOf?: { organisation: string } | { person: string };
  views: number;
  up: number;
  comments?: readonly VoiceContent[];
  answers: readonly AnswerContent[];
  /** Closed by a moderator. */
  closed?: {
    by: string;
    hoursLater: number;
    reason: "duplicate" | "off-topic" | "unclear" | "resolved-elsewhere";
    duplicateOf?: string;
    note: string;
  };
};
