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
/** An idea got another title, text, picture or addressee. */
export const ideaEdited = defineEvent("ideas.idea-edited", idea);
/** An idea was taken from view. */
export const ideaRemoved = defineEvent("ideas.idea-removed", idea.extend({ reason: z.string() }));
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
export const ideaCommentRemoved = defineEvent(
  "ideas.idea-comment-removed",
  idea.extend({ commentId: z.number() }),
  inFeed,
);
