import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { database } from "~/platform/db/database.server";
import { rowsTogether } from "~/platform/db/sql.server";
import { documentSources } from "./document-sources.server";
import type { DocumentView } from "./document-view";
import { freshnessOf } from "./freshness.server";
import { openText } from "./open-text.server";
import { aboutDocument, type DocumentRow, selectDocument } from "./reading/document-row.server";
import type { OnDocument } from "./reading/on-document";
import { documentPath } from "./rules/paths";
import { storedTextOf } from "./stored-text-of";

/** What stands above every page of a document, with what the actor may do there; null when there is none to see. */
export async function documentHead(actor: Actor, id: number | null) {
  if (id === null) return null;
  const {
    found: [found],
  } = await rowsTogether<{ found: DocumentRow }>({ found: selectDocument(id, actor.id ?? 0) });
  if (!found) return null;
  const about = aboutDocument(found);
  if (!can(actor, "document.see", about)) return null;
  const may = (permission: OnDocument) => can(actor, permission, about);
  const place = found.writers.find(({ personId }) => personId === actor.id);
  const { bodyHtml, removedAt, removalReason, publishedTitle, publishedSummary, follows, ...rest } = found;
  const opens = may("document.open");
  const document: DocumentView = {
    ...rest,
    title: opens ? found.title : (publishedTitle ?? found.title),
    summary: opens ? found.summary : (publishedSummary ?? found.summary),
    path: documentPath({ id, title: publishedTitle ?? found.title }),
    removed: removedAt === null ? null : { reason: removalReason, at: removedAt },
    mine: { personId: actor.id, asked: place !== undefined, joined: place?.joined ?? false, follows },
  };
  return {
    document,
    bodyHtml,
    about,
    may: {
      open: opens,
      follow: may("document.follow"),
      enter: may("document.enter"),
      write: may("document.write"),
      suggest: may("document.suggest"),
      remark: may("document.remark"),
      manage: may("document.manage"),
      stage: may("document.stage"),
      publish: may("document.publish"),
      verify: may("document.verify"),
      doubt: may("document.doubt"),
      leave: may("document.leave"),
      help: found.publishedId !== null && can(actor, "help.say", about),
      remove: may("document.remove"),
      restore: may("document.restore"),
    },
  };
}

export type DocumentHead = NonNullable<Awaited<ReturnType<typeof documentHead>>>;

/** The page of a document: what was published last, or, to those who are let near it, the text as it is written now. */
export async function documentPage(actor: Actor, id: number | null, now = new Date()) {
  const head = await documentHead(actor, id);
  if (!head) return null;
  const { about: _about, bodyHtml, ...page } = head;
  const origin = await documentSources(actor, head);
  const { published, kind: clock } = page.document;
  const freshness = published && id !== null ? await freshnessOf({ kind: "document", id, clock, now }) : null;
  const html = bodyHtml ?? storedTextOf(await openText(database, page.document.id)).html;
  return { ...page, ...origin, freshness, bodyHtml: html };
}
