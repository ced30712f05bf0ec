import { z } from "zod";
import { journeyStages } from "~/modules/topics/journey-stages";
import { defineEvent } from "~/platform/events";

const side = z.enum(["buyer", "seller", "neutral"]);
const document = z.object({ clubId: z.number(), documentId: z.number() });
const voice = { organisationId: z.number().nullable(), side };
const inFeed = "shown in the activity feed only";

/** Somebody began a document. */
export const documentCreated = defineEvent(
  "documents.document-created",
  document.extend({
    ...voice,
    kind: z.string(),
    /** The wish it was begun for. */
    ideaId: z.number().nullable().default(null),
  }),
);

/** A document was begun with what people had answered; each of them is asked to own it. */
export const answersGathered = defineEvent(
  "documents.answers-gathered",
  document.extend({ answerIds: z.array(z.number()), people: z.array(z.number()) }),
);

const writer = document.extend({ personId: z.number() });
/** Somebody whose answer it began with took their words out again. */
export const wordsWithdrawn = defineEvent("documents.words-withdrawn", writer.extend({ reason: z.string() }));
/** Somebody was asked to write in a document. */
export const writerInvited = defineEvent("documents.writer-invited", writer);
/** Somebody came to write in a document, or writes for somebody else from now on. */
export const writerJoined = defineEvent("documents.writer-joined", writer.extend(voice), inFeed);
/** Somebody no longer writes in it, by their own will. */
export const writerLeft = defineEvent("documents.writer-left", writer, inFeed);
/** Somebody was taken from its writers. */
export const writerRemoved = defineEvent("documents.writer-removed", writer);
/** A writer became an owner too. */
export const ownerMade = defineEvent("documents.owner-made", writer, inFeed);
/** It got another title or summary, or was opened or closed to writers. */
export const particularsChanged = defineEvent(
  "documents.particulars-changed",
  document.extend({ documentEntry: z.enum(["open", "invitation"]) }),
  inFeed,
);
/** Its writers said where on the journey its readers are, or left that to the calendar. */
export const documentStageSet = defineEvent(
  "documents.document-stage-set",
  document.extend({ stage: z.enum(journeyStages).nullable() }),
  "lists and the effectiveness page read the document's stage as it stands",
);
/** Its writers or a curator said what it is about and which wanted outcomes it helps to reach. */
export const documentFiled = defineEvent(
  "documents.document-filed",
  document.extend({ topicIds: z.array(z.number()), added: z.array(z.number()).default([]) }),
);
/** Nobody may write in it for a while. */
export const documentLocked = defineEvent("documents.document-locked", document, inFeed);
/** Its writers may write again. */
export const documentUnlocked = defineEvent("documents.document-unlocked", document, inFeed);
/** It was taken from view. */
export const documentRemoved = defineEvent("documents.document-removed", document.extend({ reason: z.string() }));
/** It came back into view. */
export const documentRestored = defineEvent("documents.document-restored", document);

const version = document.extend({ versionId: z.number(), number: z.number() });
const moved = document.extend({
  reason: z.string(),
  state: z.enum(["draft", "inReview", "published", "needsUpdate", "archived"]),
});
/** The text was kept as it was at one moment, under a name. */
export const versionSaved = defineEvent("documents.version-saved", version, inFeed);
/** The text became again what it was in an earlier version. */
export const versionRestored = defineEvent("documents.version-restored", version.extend({ from: z.number() }), inFeed);
/** A version was sent to review; these sides are asked to approve it. */
export const documentSubmitted = defineEvent("documents.document-submitted", version.extend({ sides: z.array(side) }));
/** A version was brought out for everybody. */
export const documentPublished = defineEvent(
  "documents.document-published",
  version.extend({ kind: z.string(), first: z.boolean(), writers: z.array(z.number()) }),
);
/** A document was sent back from its review. */
export const documentSentBack = defineEvent("documents.document-sent-back", moved);
/** Somebody who looks after a published document said that it needs an update. */
export const updateAsked = defineEvent("documents.update-asked", moved);
/** A document was put away. */
export const documentArchived = defineEvent("documents.document-archived", moved);
/** An archived document was taken up again. */
export const documentReopened = defineEvent("documents.document-reopened", moved);

const discussed = document.extend({ ...voice });

/** Somebody proposed to change words of the text. */
export const changeSuggested = defineEvent(
  "documents.change-suggested",
  discussed.extend({ suggestionIds: z.array(z.number()) }),
);

const ofSuggestion = document.extend({ suggestionId: z.number() });

/** A suggestion was taken over; its words stand in the text in the proposer's name. */
export const suggestionAccepted = defineEvent(
  "documents.suggestion-accepted",
  ofSuggestion.extend({ proposerId: z.number() }),
);

/** A suggestion was not taken over, and why. */
export const suggestionRejected = defineEvent(
  "documents.suggestion-rejected",
  ofSuggestion.extend({ proposerId: z.number(), reason: z.string() }),
);

/** Somebody took their own suggestion back. */
export const suggestionWithdrawn = defineEvent("documents.suggestion-withdrawn", ofSuggestion, inFeed);

const ofRemark = document.extend({ remarkId: z.number() });

/** Somebody said something about words of the text, about a suggestion, or in reply. */
export const remarkWritten = defineEvent(
  "documents.remark-written",
  ofRemark.extend({
    ...voice,
    parentId: z.number().nullable(),
    suggestionId: z.number().nullable(),
    mentioned: z.array(z.number()),
  }),
);

/** What a remark asked for was done or settled. */
export const remarkResolved = defineEvent("documents.remark-resolved", ofRemark.extend({ remarkerId: z.number() }));

/** A resolved remark was opened again. */
export const remarkReopened = defineEvent("documents.remark-reopened", ofRemark, inFeed);

/** A remark was taken away. */
export const remarkRemoved = defineEvent("documents.remark-removed", ofRemark, inFeed);

const rule = document.extend({ ruleId: z.number(), side, credential: z.string() });
const decided = document.extend({ versionId: z.number(), ruleId: z.number(), ...voice });
/** A side must approve it from now on before it is published. */
export const approvalRuleAdded = defineEvent("documents.approval-rule-added", rule, inFeed);
/** That is no longer needed. */
export const approvalRuleRemoved = defineEvent("documents.approval-rule-removed", rule, inFeed);
/** Somebody of a side approved a version. */
export const versionApproved = defineEvent("documents.version-approved", decided, inFeed);
/** Somebody of a side did not, and said what is missing. */
export const versionDeclined = defineEvent("documents.version-declined", decided.extend({ note: z.string() }), inFeed);

/** Every approval of a published version holds again, after one had ended: it needs no update any more. */
export const approvalsRenewed = defineEvent(
  "documents.approvals-renewed",
  document.extend({ versionId: z.number() }),
  inFeed,
);

/** The credential with which somebody approved a version has ended: the version in review asks again, a published one needs an update. */
export const approvalLapsed = defineEvent(
  "documents.approval-lapsed",
  document.extend({ versionId: z.number(), ruleId: z.number(), personId: z.number(), inReview: z.boolean() }),
);

const looked = { ...voice, verificationId: z.number(), doubters: z.array(z.number()) };
const ofAnswer = z.object({ clubId: z.number(), questionId: z.number(), answerId: z.number() });
const doubt = { doubtId: z.number(), reason: z.string() };
/** Somebody looked at a published document and found it right; those who had doubted it are named. */
export const documentVerified = defineEvent("documents.document-verified", document.extend(looked), inFeed);
/** Somebody looked at an accepted answer and found it right. */
export const answerVerified = defineEvent("documents.answer-verified", ofAnswer.extend(looked), inFeed);
/** A member says that a document is no longer valid. */
export const documentDoubted = defineEvent("documents.document-doubted", document.extend(doubt));
/** A member says that an accepted answer is no longer valid. */
export const answerDoubted = defineEvent("documents.answer-doubted", ofAnswer.extend(doubt));
/** Somebody follows a document, or no longer does. */
export const documentFollowSet = defineEvent("documents.follow-set", document.extend({ on: z.boolean() }), inFeed);
/** Nobody looked at a published document for as long as its kind allows: it needs an update. */
export const documentAged = defineEvent(
  "documents.document-aged",
  document.extend({ kind: z.string(), days: z.number() }),
);
