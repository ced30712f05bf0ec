import type { Actor } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { MOST_MARKDOWN } from "~/platform/rich-text/from-markdown";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { documentHead } from "./document-head.server";
import { basisOf } from "./live/basis.server";
import { openText } from "./open-text.server";
import { storedTextOf } from "./stored-text-of";

/** Where a document is written: the text for those without script, in Markdown as it is now; null for whoever is not let near it. */
export async function writingPage(actor: Actor, id: number | null) {
  const head = await documentHead(actor, id);
  if (!head?.may.open || actor.kind !== "person") return null;
  const { document, may } = head;
  const doc = await openText(database, document.id);
  const { json, html } = storedTextOf(doc);
  const markdown = toMarkdown(json);
  // A text that no form may send is written with the live editor only.
  const fits = markdown.length <= MOST_MARKDOWN;
  const own = head.about.writers.find(({ personId }) => personId === actor.id);
  const voice = own ? String(own.organisationId ?? "self") : "";
  return {
    document,
    may,
    self: actor.id,
    voice,
    basis: basisOf(doc),
    html,
    markdown: fits && may.write ? markdown : null,
  };
}
