import * as documents from "~/modules/documents/events";
import { type Reaction, react } from "~/platform/jobs/define.server";
import { refresh } from "../refresh.server";
import type { SearchEngine } from "../search-engine";

/** Keeps documents in an engine's index: what was published last is found, until it is archived or taken from view. */
export function documentReaders(reader: string, engine: SearchEngine): Reaction[] {
  const document = ({ documentId }: { documentId: number }) => refresh(engine, [{ kind: "document", id: documentId }]);
  return [
    react(reader, documents.documentPublished, document),
    react(reader, documents.documentFiled, document),
    react(reader, documents.documentArchived, document),
    react(reader, documents.documentReopened, document),
    react(reader, documents.documentRemoved, document),
    react(reader, documents.documentRestored, document),
  ];
}
