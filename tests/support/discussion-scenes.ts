import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { rejectSuggestion } from "~/modules/documents/reject-suggestion.server";
import { resolveRemark } from "~/modules/documents/resolve-remark.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { unwrap } from "~/platform/result";
import { aDiscussedDocument, aRemark, aSuggestion, lineIn } from "./discussed";
import { ideaScenes } from "./idea-scenes";
import { as } from "./world";

const four: [string, string] = ["four", "five"];

/** What has to happen around a document for each kind of notice, and who is told then. */
const discussionScenes = {
  "change-suggested": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    await aSuggestion(document.id, member, four);
    return [owner.id];
  },
  "suggestion-accepted": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, four);
    unwrap(await acceptSuggestion(await as(owner), { suggestionId, standing: "four" }));
    return [member.id];
  },
  "suggestion-rejected": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const suggestionId = await aSuggestion(document.id, member, four);
    unwrap(await rejectSuggestion(await as(owner), { suggestionId, reason: "Four is right." }));
    return [member.id];
  },
  "remark-written": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    await aRemark(document.id, member);
    return [owner.id];
  },
  "remark-answered": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const parentId = await aRemark(document.id, member);
    unwrap(await writeRemark(await as(owner), { documentId: document.id, parentId, remark: "Yes, it is." }));
    return [member.id];
  },
  "remark-resolved": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const remarkId = await aRemark(document.id, member);
    unwrap(await resolveRemark(await as(owner), { remarkId }));
    return [member.id];
  },
  "named-in-remark": async () => {
    const { document, owner, member } = await aDiscussedDocument();
    const line = await lineIn(document.id, owner, "Puppies");
    const remark = `@${member.handle} please look`;
    unwrap(await writeRemark(await as(owner), { documentId: document.id, ...line, remark }));
    return [member.id];
  },
};

/** The scenes of everything that people make together. */
export const cocreationScenes = { ...ideaScenes, ...discussionScenes };
