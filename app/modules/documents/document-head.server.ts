import { type Actor, sanctionIn } from "~/access/actor";
import { can } from "~/access/can";
import { rowsTogether } from "~/platform/db/sql.server";
import type { DocumentView } from "./document-view";
import { aboutDocument, type DocumentRow, selectDocument } from "./reading/document-row.server";
import type { OnDocument } from "./reading/on-document";
import { documentPath } from "./rules/paths";

/** What stands above every page of a document, with what the actor may do there; null when there is none to see. */
export async function documentHead(actor: Actor, id: number | null) {
  if (id === null) return null;
  const { found } = await rowsTogether<{ found: DocumentRow }>({ found: selectDocument(id, actor.id ?? 0) });
  return headOf(actor, found);
}

/** The same, out of the row that was read. */
export function headOf(actor: Actor, [found]: readonly DocumentRow[]) {
  if (!found) return null;
  const about = aboutDocument(found);
  if (!can(actor, "document.see", about)) return null;
  const may = (permission: OnDocument) => can(actor, permission, about);
  const place = found.writers.find(({ personId }) => personId === actor.id);
  const {
    bodyHtml,
    removedAt,
    removalReason,
    publishedTitle,
    publishedSummary,
    follows,
    testerIds: _testers,
    ...rest
  } = found;
  const opens = may("document.open");
  const document: DocumentView = {
    ...rest,
    title: opens ? found.title : (publishedTitle ?? found.title),
    summary: opens ? found.summary : (publishedSummary ?? found.summary),
    path: documentPath({ id: found.id, title: publishedTitle ?? found.title }),
    removed: removedAt === null ? null : { reason: removalReason, at: removedAt },
    sanction: sanctionIn(actor, about.clubId),
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
      file: may("document.file"),
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

export type DocumentHead = NonNullable<ReturnType<typeof headOf>>;
