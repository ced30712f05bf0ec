import type { PersonActor } from "~/access/actor";
import { acceptSuggestion } from "~/modules/documents/accept-suggestion.server";
import { openText } from "~/modules/documents/open-text.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { rejectSuggestion } from "~/modules/documents/reject-suggestion.server";
import { resolveRemark } from "~/modules/documents/resolve-remark.server";
import { linesOf } from "~/modules/documents/rules/anchors";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import type { DocumentContent, RemarkContent, SuggestionContent } from "./documents-content";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

/** A document while it is played: its number, and its words as Markdown. */
export type Played = { id: number; words: string };

/** What people proposed and said about the words of a document, and what came of it. */
export function documentTalkActs({ suggestions = [], remarks = [] }: DocumentContent, played: Played): Act[] {
  return [
    ...suggestions.flatMap((suggestion) => suggestionActs(suggestion, played)),
    ...remarks.flatMap((remark) => remarkActs(remark, played)),
  ];
}

function suggestionActs(suggestion: SuggestionContent, played: Played): Act[] {
  const { decision } = suggestion;
  const changes = [suggestion.change, ...(suggestion.also ?? [])];
  let suggestionId = 0;
  const oneLine = async () => {
    const [quote, instead] = suggestion.change;
    const { line, was } = await lineSaying(played.id, quote);
    return { line, was, text: was.replace(quote, instead) };
  };
  const severalLines = async () => {
    const lines: object[] = [];
    for (const [quote, text] of changes) {
      const { line, was } = await lineSaying(played.id, quote);
      const from = was.indexOf(quote);
      lines.push({ line, was, from, to: from + quote.length, text });
    }
    return { lines: JSON.stringify(lines) };
  };
  const proposal = actOf(suggestion, async (actor, as, when) => {
    const { note } = suggestion;
    const words = changes.length > 1 ? { note, ...(await severalLines()) } : { note, ...(await oneLine()) };
    const { suggestionIds } = unwrap(await proposeChange(actor, { documentId: played.id, ...words, as }, when));
    const [first, ...more] = suggestionIds;
    if (!first || more.length > 0) throw new Error(`This is more than one suggestion: ${suggestion.change[1]}`);
    suggestionId = first;
  });
  if (!decision) return [proposal];
  const end = actOf(decision, async (actor, _as, when) => {
    if (decision.rejected)
      return unwrap(await rejectSuggestion(actor, { suggestionId, reason: decision.rejected }, when));
    const { quote: standing } = await database.suggestion.findUniqueOrThrow({ where: { id: suggestionId } });
    unwrap(await acceptSuggestion(actor, { suggestionId, standing }, when));
    // Whoever writes on later has the new words before them.
    for (const [quote, instead] of changes) played.words = played.words.replace(quote, instead);
  });
  return [proposal, end];
}

function remarkActs(remark: RemarkContent, played: Played): Act[] {
  let remarkId = 0;
  const beginning = actOf(remark, async (actor, as, when) => {
    const place = { ...(await lineSaying(played.id, remark.on)), quote: remark.on };
    const said = { documentId: played.id, ...place, remark: remark.text, as };
    remarkId = unwrap(await writeRemark(actor, said, when)).remarkId;
  });
  const replies = (remark.replies ?? []).map((reply) =>
    actOf(reply, async (actor, as, when) => {
      const said = { documentId: played.id, parentId: remarkId, remark: reply.text, as };
      unwrap(await writeRemark(actor, said, when));
    }),
  );
  if (!remark.resolved) return [beginning, ...replies];
  const end = actOf(remark.resolved, async (actor, _as, when) =>
    unwrap(await resolveRemark(actor, { remarkId }, when)),
  );
  return [beginning, ...replies, end];
}

type Deed = { by: string; for?: string; daysAgo: number };
type Doing = (actor: PersonActor, as: number | null, when: { now: Date }) => Promise<unknown>;

function actOf(deed: Deed, doing: Doing): Act {
  const play = async (stage: Stage, when: { now: Date }) =>
    doing(await stage.actor(deed.by), deed.for ? stage.organisations.of(deed.for) : null, when);
  return { hoursAgo: deed.daysAgo * 24, play };
}

/** The line of a document in which words stand, as somebody chooses it. */
async function lineSaying(documentId: number, quote: string): Promise<{ line: string; was: string }> {
  const found = linesOf(await openText(database, documentId)).find(({ words }) => words.includes(quote));
  if (!found) throw new Error(`Nothing says: ${quote}`);
  return { line: found.name, was: found.words };
}
