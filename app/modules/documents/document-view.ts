import type { ActorSanction, Side } from "~/access/actor";
import type { DocumentState } from "~/access/document-rules";
import type { VoiceView } from "~/modules/network/voice-view";
import type { FiledUnder } from "~/modules/topics/filed-under";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { DocumentKind } from "./document-kinds";

/** A document as a row of a list shows it. */
export type DocumentListItem = {
  id: number;
  title: string;
  kind: DocumentKind;
  summary: string;
  state: DocumentState;
  voice: VoiceView;
  /** The sides and organisations that have written in it. */
  wrote: { side: Side; name: string | null }[];
  publishedAt: string | null;
  activeAt: string;
  viewCount: number;
  topics: FiledUnder[];
  club: { slug: string; name: string; language: string };
};

/** Somebody who owns a document or may write in it. */
export type WriterView = {
  personId: number;
  handle: string;
  name: string;
  avatarKey: string | null;
  side: Side;
  role: "owner" | "writer";
  joined: boolean;
  organisation: { slug: string; name: string } | null;
};

/** A document as its page shows it. */
export type DocumentView = {
  id: number;
  title: string;
  kind: DocumentKind;
  path: string;
  summary: string;
  state: DocumentState;
  documentEntry: "open" | "invitation";
  /** It needs an update as an approval of it ended. */
  ended: boolean;
  locked: boolean;
  /** In the way of writing in its club. */
  sanction: ActorSanction | null;
  published: boolean;
  publishedAt: string | null;
  createdAt: string;
  activeAt: string;
  viewCount: number;
  /** Where its readers are on the journey, and whether its writers say so. */
  stage: JourneyStage | null;
  stageSaid: boolean;
  /** What it is about, and the wanted outcomes it helps to reach. */
  topics: FiledUnder[];
  removed: { reason: string; at: string } | null;
  voice: VoiceView;
  club: {
    id: number;
    slug: string;
    name: string;
    language: string;
    visibility: "public" | "private";
    entry: "open" | "request" | "invitation" | "closed";
  };
  writers: WriterView[];
  wrote: { side: Side; name: string | null }[];
  mine: { personId: number | null; asked: boolean; joined: boolean; follows: boolean };
};
