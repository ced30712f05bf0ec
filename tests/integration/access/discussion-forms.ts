import type { busyDiscussion } from "../../support/busy-discussion";
import type { Sent } from "../../support/calls";

const form = (values: Record<string, string>): Sent => ({ form: values });

/** What is sent to the actions of suggestions and remarks. */
export const discussionForms = ({
  suggestionId,
  line,
}: Awaited<ReturnType<typeof busyDiscussion>>): Record<string, Sent> => ({
  "_documents+/documents.$document.discussion._index": form({
    suggestionId: String(suggestionId),
    remark: "I think so too.",
  }),
  "_documents+/documents.$document.discussion.begun": form({
    begun: JSON.stringify({ act: "remark", parts: [{ start: "AQ==", end: "AQ==", quote: "It" }], typed: {} }),
  }),
  "_documents+/documents.$document.discussion.new": form({ ...line, act: "change", text: "Something else." }),
  "_documents+/documents.$document.discussion.new remark": form({ ...line, act: "remark", remark: "Is it?" }),
  "_documents+/documents.$document.discussion.$suggestion.acceptance": form({ standing: "" }),
  "_documents+/documents.$document.discussion.$suggestion.rejection": form({ reason: "It was right before." }),
});
