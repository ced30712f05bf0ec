import { z } from "zod";
import { defineEvent } from "~/platform/events";

const side = z.enum(["buyer", "seller", "neutral"]);
const idea = z.object({ clubId: z.number(), ideaId: z.number() });
const voice = { organisationId: z.number().nullable(), side };
const inFeed = "no figure counts it: shown in the activity feed only";

/** Somebody wrote down what they want. */
export const ideaWritten = defineEvent(
  "ideas.idea-written",
  idea.extend({
    ...voice,
    kind: z.string(),
    askedOrganisationId: z.number().nullable(),
    mentioned: z.array(z.number()),
  }),
);
/** An idea got another title, text, picture or addressee, or was filed anew: under topics it was not filed under before. */
export const ideaEdited = defineEvent("ideas.idea-edited", idea.extend({ added: z.array(z.number()).default([]) }));
/** An idea was taken from view. */
export const ideaRemoved = defineEvent("ideas.idea-removed", idea.extend({ reason: z.string() }));
/** The words of somebody who left were taken out of their wish, as they wanted. */
export const ideaEmptied = defineEvent("ideas.idea-emptied", idea);
/** A removed idea came back. */
export const ideaRestored = defineEvent("ideas.idea-restored", idea);
/** Somebody wants it too, or told their interest anew. */
export const ideaVoted = defineEvent("ideas.idea-voted", idea.extend({ interest: z.string(), weight: z.number() }));
/** Somebody no longer wants it. */
export const ideaVoteWithdrawn = defineEvent("ideas.idea-vote-withdrawn", idea);
/** An idea became part of another one. */
export const ideaMerged = defineEvent("ideas.idea-merged", idea.extend({ intoId: z.number() }));
/** Somebody remarked on an idea. */
export const ideaCommented = defineEvent(
  "ideas.idea-commented",
  idea.extend({ ...voice, commentId: z.number(), mentioned: z.array(z.number()) }),
);
/** A remark on an idea got another text. */
export const ideaCommentEdited = defineEvent(
  "ideas.idea-comment-edited",
  idea.extend({ commentId: z.number() }),
  inFeed,
);
/** A remark on an idea was taken from view. */
export const ideaCommentRemoved = defineEvent("ideas.idea-comment-removed", idea.extend({ commentId: z.number() }));

const answer = idea.extend({ organisationId: z.number(), side });
const commitment = answer.extend({ commitmentId: z.number() });
const outcome = commitment.extend({ outcomeId: z.number() });

/** An organisation declined an idea, or asked for more. */
export const ideaAnswered = defineEvent(
  "ideas.idea-answered",
  answer.extend({ replyId: z.number(), kind: z.enum(["declined", "asksMore"]) }),
);
/** An organisation promised what it will do, and by when. */
export const ideaCommitted = defineEvent("ideas.idea-committed", commitment.extend({ dueOn: z.string() }));
/** An organisation told how a commitment goes. */
export const commitmentProgressed = defineEvent("ideas.commitment-progressed", commitment);
/** An organisation named another day for a commitment. */
export const commitmentMoved = defineEvent("ideas.commitment-moved", commitment.extend({ dueOn: z.string() }));
/** The day of a commitment passed with nothing to show for it. */
export const commitmentOverdue = defineEvent("ideas.commitment-overdue", commitment);
/** What was promised is there. */
export const ideaShipped = defineEvent("ideas.idea-shipped", outcome);
/** A commitment came to nothing. */
export const commitmentEnded = defineEvent("ideas.commitment-ended", outcome);
/** A curator tied an idea to something. */
export const lineageDrawn = defineEvent(
  "ideas.lineage-drawn",
  idea.extend({ kind: z.string(), otherId: z.number() }),
  inFeed,
);
/** A curator took a tie back. */
export const lineageCut = defineEvent("ideas.lineage-cut", idea.extend({ linkId: z.number() }), inFeed);

const trial = z.object({
  clubId: z.number(),
  trialId: z.number(),
  ideaId: z.number().nullable(),
  documentId: z.number().nullable(),
});
const trialVoice = trial.extend(voice);

/** Somebody invited members to try something together. */
export const trialBegun = defineEvent("ideas.trial-begun", trialVoice);
/** A trial got other words, places or another last day. */
export const trialChanged = defineEvent("ideas.trial-changed", trial);
/** Somebody joined a trial. */
export const trialJoined = defineEvent("ideas.trial-joined", trialVoice, inFeed);
/** Somebody who had joined a trial left it before saying how it went. */
export const trialLeft = defineEvent("ideas.trial-left", trial, inFeed);
/** Somebody said how it went, for the first time. */
export const trialReported = defineEvent("ideas.trial-reported", trialVoice.extend({ reportId: z.number() }));
/** Somebody said differently how it went. */
export const trialReportEdited = defineEvent(
  "ideas.trial-report-edited",
  trial.extend({ reportId: z.number() }),
  inFeed,
);
/** What somebody had said of a trial was taken from view. */
export const trialReportRemoved = defineEvent(
  "ideas.trial-report-removed",
  trial.extend({ reportId: z.number(), reason: z.string() }),
);
/** Somebody follows a trial, or no longer does. */
export const trialFollowSet = defineEvent("ideas.trial-follow-set", trial.extend({ on: z.boolean() }), inFeed);
/** Somebody remarked on a trial. */
export const trialCommented = defineEvent(
  "ideas.trial-commented",
  trialVoice.extend({ commentId: z.number(), mentioned: z.array(z.number()) }),
);
/** A remark on a trial got another text. */
export const trialCommentEdited = defineEvent(
  "ideas.trial-comment-edited",
  trial.extend({ commentId: z.number() }),
  inFeed,
);
/** A remark on a trial was taken from view. */
export const trialCommentRemoved = defineEvent("ideas.trial-comment-removed", trial.extend({ commentId: z.number() }));
/** The last day of a trial comes near, and these who joined it have not said how it went. */
export const trialDueSoon = defineEvent("ideas.trial-due-soon", trial.extend({ personIds: z.array(z.number()) }));
/** The last day of a trial passed, and its result is not told. */
export const trialEnded = defineEvent("ideas.trial-ended", trial);
/** Whoever invited told what a trial taught and what changes. */
export const trialFinished = defineEvent("ideas.trial-finished", trialVoice);
/** A trial was taken from view. */
export const trialRemoved = defineEvent("ideas.trial-removed", trial.extend({ reason: z.string() }));
/** A removed trial came back. */
export const trialRestored = defineEvent("ideas.trial-restored", trial);
