import type { RichText } from "~/platform/rich-text/document";
import { emptyRichText } from "~/platform/rich-text/document";
import type { Batch, ImportRow } from "./batch.server";
import { reserveIds } from "./bulk.server";
import type { ImportedPost } from "./find-imported.server";

/** A revision: all that a text says from one moment on. */
type Said = { title: string; body: RichText; topics: string[] };
type Draft = Said & {
  id: number;
  subjectKind: "question" | "answer";
  subjectId: number;
  number: number;
  authorId: number;
  reason: string;
  createdAt: string;
};
type About = { kind: "question" | "answer"; id: number; authorId: number; createdAt: string };

/** An interrupted import finds a revision that it began among the last ones of the text. */
const LOOKING_BACK = 8;

/**
 * Puts revisions together from entries that tell one change each. Entries of one revision share its sign in the dump and
 * need not stand together there, nor come in one batch. Each revision begins as a copy of the one before.
 */
export class RevisionDrafts {
  readonly added: Draft[] = [];
  readonly changed = new Set<Draft>();
  private readonly bySign = new Map<string, Draft>();

  private constructor(
    private readonly histories: Map<string, Draft[]>,
    private readonly ids: number[],
  ) {}

  /** Loads the revisions that the entries of a batch go on from. */
  static async open(
    { db, source }: Batch,
    entries: readonly { revision: string; subject: ImportedPost | undefined }[],
  ): Promise<RevisionDrafts> {
    const signs = new Set(entries.map((entry) => entry.revision));
    const subjects = (kind: string) => [
      ...new Set(entries.flatMap(({ subject }) => (subject?.kind === kind ? subject.id : []))),
    ];
    const before = await db.$queryRaw<(Draft & { sign: string | null })[]>`
      SELECT r.id, r."subjectKind"::text AS "subjectKind", r."subjectId", r.number, r."authorId", r.title, r.body, r.topics, r.reason,
        r."createdAt"::text AS "createdAt",
        (SELECT o.url FROM "Origin" o WHERE o."importId" = ${source.id} AND o.file = 'PostHistory' AND o."subjectKind" IS NULL
          AND o."subjectId" = r.id LIMIT 1) AS sign
      FROM (SELECT *, row_number() OVER (PARTITION BY "subjectKind", "subjectId" ORDER BY number DESC) AS back FROM "Revision"
        WHERE ("subjectKind" = 'question' AND "subjectId" = ANY(${subjects("question")}::int[]))
          OR ("subjectKind" = 'answer' AND "subjectId" = ANY(${subjects("answer")}::int[]))) r
      WHERE r.back <= ${LOOKING_BACK} ORDER BY r.number`;
    const drafts = new RevisionDrafts(new Map(), await reserveIds(db, "Revision", signs.size));
    for (const { sign, ...draft } of before) {
      drafts.historyOf(draft.subjectKind, draft.subjectId).push(draft);
      if (sign !== null) drafts.bySign.set(sign.slice(sign.lastIndexOf("/") + 1), draft);
    }
    return drafts;
  }

  /** The revision's page on the site: it also tells later batches which revision an entry belongs to. */
  static address = (source: ImportRow, revision: string) => `https://${source.site}/revisions/${revision}`;

  /** Lets a revision, begun when it is new, say something; later ones say it too, up to where it was changed again. */
  tell(revision: string, about: About, change: Partial<Said>): void {
    const draft = this.bySign.get(revision) ?? this.begin(revision, about);
    const later = this.historyOf(about.kind, about.id);
    for (const [field, value] of Object.entries(change)) {
      const old = JSON.stringify(draft[field as keyof Said]);
      for (const one of later.slice(later.indexOf(draft))) {
        if (JSON.stringify(one[field as keyof Said]) !== old) break;
        Object.assign(one, { [field]: value });
        this.touch(one);
      }
    }
  }

  /** Notes why a revision was made. */
  explain(revision: string, reason: string): void {
    const draft = this.bySign.get(revision);
    if (!draft || reason === "") return;
    draft.reason = reason.slice(0, 300);
    this.touch(draft);
  }

  /** The number of a revision's row. */
  idOf(revision: string): number | null {
    return this.bySign.get(revision)?.id ?? null;
  }

  private begin(revision: string, { kind, id, authorId, createdAt }: About): Draft {
    const history = this.historyOf(kind, id);
    const { number, title, body, topics } = history.at(-1) ?? {
      number: 0,
      title: "",
      body: emptyRichText(),
      topics: [],
    };
    const draft: Draft = {
      id: this.ids.pop() ?? 0,
      subjectKind: kind,
      subjectId: id,
      number: number + 1,
      authorId,
      title,
      body,
      topics,
      reason: "",
      createdAt,
    };
    history.push(draft);
    this.bySign.set(revision, draft);
    this.added.push(draft);
    return draft;
  }

  private touch(draft: Draft): void {
    if (!this.added.includes(draft)) this.changed.add(draft);
  }

  private historyOf(kind: string, id: number): Draft[] {
    const key = `${kind}:${id}`;
    const history = this.histories.get(key) ?? [];
    this.histories.set(key, history);
    return history;
  }
}
