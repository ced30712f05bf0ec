import type { RichText } from "~/platform/rich-text/document";
import { emptyRichText } from "~/platform/rich-text/document";
import type { Batch, ImportRow } from "./batch.server";
import { reserveIds } from "./bulk.server";
import type { ImportedPost } from "./find-imported.server";

/** A revision: all that a text says from one moment on. */
type Draft = {
  id: number;
  subjectKind: "question" | "answer";
  subjectId: number;
  number: number;
  authorId: number;
  title: string;
  body: RichText;
  topics: string[];
  reason: string;
  createdAt: string;
};
type About = { kind: "question" | "answer"; id: number; authorId: number; createdAt: string };

/**
 * Puts revisions together from entries that tell one change each. Entries of one revision share its sign in the dump and
 * need not stand together there, nor come in one batch. Each revision begins as a copy of the one before.
 */
export class RevisionDrafts {
  readonly added: Draft[] = [];
  readonly changed: Draft[] = [];
  private readonly byRevision = new Map<string, Draft>();

  private constructor(
    private readonly latest: Map<string, Draft>,
    private readonly ids: number[],
  ) {}

  /** Loads the revisions that the entries of a batch go on from. */
  static async open(
    { db, source }: Batch,
    entries: readonly { revision: string; subject: ImportedPost | undefined }[],
  ): Promise<RevisionDrafts> {
    const signs = [...new Set(entries.map((entry) => entry.revision))];
    const subjects = (kind: string) => [
      ...new Set(entries.flatMap(({ subject }) => (subject?.kind === kind ? subject.id : []))),
    ];
    const last = await db.$queryRaw<Draft[]>`
      SELECT DISTINCT ON ("subjectKind", "subjectId") id, "subjectKind"::text AS "subjectKind", "subjectId", number, "authorId", title, body, topics, reason, "createdAt"::text AS "createdAt"
      FROM "Revision" WHERE ("subjectKind" = 'question' AND "subjectId" = ANY(${subjects("question")}::int[])) OR ("subjectKind" = 'answer' AND "subjectId" = ANY(${subjects("answer")}::int[]))
      ORDER BY "subjectKind", "subjectId", number DESC`;
    const drafts = new RevisionDrafts(
      new Map(last.map((draft) => [keyOf(draft.subjectKind, draft.subjectId), draft])),
      await reserveIds(db, "Revision", signs.length),
    );
    const begun = await db.$queryRaw<{ url: string; id: number }[]>`
      SELECT DISTINCT url, "subjectId" AS id FROM "Origin" WHERE "importId" = ${source.id} AND file = 'PostHistory' AND "subjectId" = ANY(${last.map((draft) => draft.id)}::int[])`;
    const byId = new Map(last.map((draft) => [draft.id, draft]));
    for (const { url, id } of begun) {
      const [sign, draft] = [url.slice(url.lastIndexOf("/") + 1), byId.get(id)];
      if (!draft || !signs.includes(sign)) continue;
      drafts.byRevision.set(sign, draft);
      drafts.changed.push(draft);
    }
    return drafts;
  }

  /** The revision's page on the site: it also tells later batches which revision an entry belongs to. */
  static address = (source: ImportRow, revision: string) => `https://${source.site}/revisions/${revision}`;

  /** The draft of a revision, begun when it is new. */
  of(revision: string, about: About): Draft {
    const begun = this.byRevision.get(revision);
    if (begun) return begun;
    const key = keyOf(about.kind, about.id);
    const before = this.latest.get(key);
    const draft: Draft = {
      id: this.ids.pop() ?? 0,
      subjectKind: about.kind,
      subjectId: about.id,
      number: (before?.number ?? 0) + 1,
      authorId: about.authorId,
      title: before?.title ?? "",
      body: before?.body ?? emptyRichText(),
      topics: before?.topics ?? [],
      reason: "",
      createdAt: about.createdAt,
    };
    this.latest.set(key, draft);
    this.byRevision.set(revision, draft);
    this.added.push(draft);
    return draft;
  }

  /** The number of each revision's row. */
  numbers(): Map<string, number> {
    return new Map([...this.byRevision].map(([revision, draft]) => [revision, draft.id]));
  }
}

const keyOf = (kind: string, id: number) => `${kind}:${id}`;
