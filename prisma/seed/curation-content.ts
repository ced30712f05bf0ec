import type { Channel, pieceKinds, pieceStates } from "~/modules/curation/rules/pieces";
import type { DocumentKind } from "~/modules/documents/document-kinds";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { SanctionContent } from "./sanctions-content";

/** What the curators of a club did at their desk. */
export type CurationContent = {
  /** Whom they asked to be quiet for a while. */
  sanctions?: readonly SanctionContent[];
  /** Whose desk opens with which filters. */
  views?: readonly { by: string; name: string; filters: string; isDefault?: boolean }[];
  /** Questions that somebody was given to look after, all at once. */
  assigned?: { by: string; to: string; questions: readonly string[]; hoursAgo: number; reason: string };
  /** What is planned: so many days from today, or for no day yet. */
  calendar?: readonly {
    by: string;
    title: string;
    kind: (typeof pieceKinds)[number];
    stage: JourneyStage;
    channel: Channel;
    inDays: number | null;
    state?: (typeof pieceStates)[number];
    owner?: string;
    note?: string;
    /** A question that came of it. */
    question?: string;
  }[];
  /** Questions that stand on the club's front: from and until how many days from today. */
  featured?: readonly { by: string; question: string; reason: string; from: number; until: number }[];
  /** Who says whether a document or an accepted answer (a question by its name, an answer by its place) helped. */
  helped?: readonly {
    document?: string;
    question?: string;
    index?: number;
    hoursAgo: number;
    said: readonly { by: string; helped: "yes" | "no"; word?: string }[];
  }[];
  /** What curators decided about a question or document. */
  judged?: readonly {
    by: string;
    document?: string;
    question?: string;
    hoursAgo: number;
    verdict: "keep" | "fix" | "retire";
    reason: string;
  }[];
  /** Whom curators asked to mend what they wrote, the question or an answer by its place; and what they added, when they did. */
  mendings?: readonly {
    by: string;
    question: string;
    index?: number;
    hoursAgo: number;
    missing: string;
    taken?: { by: string; hoursAgo: number; add: string };
  }[];
  /** Things put together in an order: a question by its name, an answer by its place, a document or an idea by its name. */
  collections?: readonly {
    by: string;
    name: string;
    description: string;
    hoursAgo: number;
    things: readonly {
      kind: "question" | "answer" | "document" | "idea";
      of: string;
      index?: number;
      why: string;
    }[];
    /** Stands on the front, from today. */
    featured?: { reason: string; days: number };
  }[];
  /** Documents that began with answers, by question and place among its answers; who came to own them; published when said. */
  gathered?: readonly {
    by: string;
    answers: readonly (readonly [question: string, index: number])[];
    kind: DocumentKind;
    title: string;
    hoursAgo: number;
    comes: readonly { by: string; for?: string }[];
    published?: boolean;
  }[];
  /** Questions that became part of another one. */
  merged?: readonly { by: string; question: string; into: string; hoursAgo: number; reason: string }[];
};
