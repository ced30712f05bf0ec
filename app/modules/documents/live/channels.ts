/** What web processes tell each other about documents, through PostgreSQL. */
export const channels = {
  /** A text has a further change: `{ documentId, id, from }`. */
  text: "document_text",
  /** Carets moved: `{ documentId, from, update }`; without an update: whoever has that document open, say where you are. */
  presence: "document_presence",
  /** A right may have ended: `{ documentId?, personId?, organisationId? }`. */
  rights: "document_rights",
} as const;
