import type { Actor, Side } from "~/access/actor";
import { database } from "~/platform/db/database.server";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import type { CreditView } from "./document-credit-view";
import { type DocumentHead, documentHead } from "./document-head.server";
import { openText } from "./open-text.server";
import { namedCredits } from "./reading/named-credits.server";
import { colouredHtml } from "./rules/authorship/coloured-html";
import { creditsOf } from "./rules/authorship/credits";
import { type Colouring, type Group, groupKey, groupsOf } from "./rules/authorship/groups";
import type { Span } from "./rules/authorship/hand";
import { spansOf } from "./rules/authorship/spans";
import { handsOf } from "./save-credits.server";
import { storedTextOf } from "./stored-text-of";

/** How the text is coloured, whether as it stands now, and the words for whoever has no name of their own. */
type AuthorsWish = { by: Colouring; working: boolean; words: Record<Side | "self", string> };

/**
 * A document's text coloured by who wrote it, with the credit list; readers see what was published, writers what stands
 * now if they wish.
 */
export async function authorsPage(actor: Actor, id: number | null, wish: AuthorsWish) {
  const head = await documentHead(actor, id);
  if (!head) return null;
  const { document, may } = head;
  const working = may.open && (wish.working || !document.published);
  const { body, spans } = working ? await textNow(document.id) : await textPublished(document);
  const credits = await namedCredits(creditsOf(spans));
  const groups = groupsOf(credits, wish.by);
  const looks = new Map(groups.map((group) => [group.key, { ...group, name: nameOf(group, wish) }]));
  const html = colouredHtml(body, spans, (span) => {
    const { number = 0, look = "0", name = "" } = looks.get(groupKey(span, wish.by)) ?? {};
    return { number, look, side: span.side, name };
  });
  return { document, may, html, groups, working, letters: credits.reduce((sum, one) => sum + one.characters, 0) };
}

/** What a listener is told of whose words follow. */
function nameOf({ side, members: [first] }: Group<CreditView>, { by, words }: AuthorsWish): string {
  if (!first || by === "side") return words[side];
  const { name, organisation } = first;
  if (by === "organisation") return organisation?.name ?? words.self;
  return organisation ? `${name}, ${organisation.name}` : name;
}

async function textNow(documentId: number): Promise<{ body: RichText; spans: Span[] }> {
  const [doc, hands] = [await openText(database, documentId), await handsOf(database, documentId)];
  return { body: storedTextOf(doc).json, spans: spansOf(doc, hands) };
}

async function textPublished({ id }: DocumentHead["document"]): Promise<{ body: RichText; spans: Span[] }> {
  const found = await row<{ body: RichText; spans: Span[] }>(sql`
    SELECT v.body, v.spans FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId" WHERE d.id = ${id}`);
  return found ?? { body: { type: "doc", content: [] }, spans: [] };
}
