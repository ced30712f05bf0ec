import type { Transaction } from "~/platform/db/database.server";

type Change = {
  kind: "split" | "move" | "merge";
  fromId: number;
  toId: number;
  fromClubId: number;
  toClubId: number;
  reason: string;
  byId: number;
  at: Date;
};

type PieceKind =
  | "answer"
  | "comment"
  | "opening"
  | "acceptance"
  | "vote"
  | "follow"
  | "bookmark"
  | "topic"
  | "safetyNote"
  | "jointAnswer";

/** Everything that stood elsewhere before a change, by kind. */
export type Pieces = Partial<Record<PieceKind, readonly number[]>>;

/** Writes down that a thread was changed, by whom and why, and what stood elsewhere before. */
export async function keepChange(db: Transaction, change: Change, pieces: Pieces): Promise<number> {
  const { id } = await db.threadChange.create({ data: change, select: { id: true } });
  await keepPieces(db, id, pieces);
  return id;
}

/** Writes down, beside a change, what stood elsewhere before. */
export async function keepPieces(db: Transaction, changeId: number, pieces: Pieces): Promise<void> {
  const data = Object.entries(pieces).flatMap(([kind, ids]) =>
    ids.map((subjectId) => ({ changeId, kind: kind as PieceKind, subjectId })),
  );
  await db.threadPiece.createMany({ data });
}

/** What was kept of a change. */
export async function piecesOf(db: Transaction, changeId: number): Promise<Required<{ [K in PieceKind]: number[] }>> {
  const found = await db.threadPiece.findMany({ where: { changeId }, select: { kind: true, subjectId: true } });
  const of = (kind: PieceKind) => found.filter((piece) => piece.kind === kind).map(({ subjectId }) => subjectId);
  return {
    answer: of("answer"),
    comment: of("comment"),
    opening: of("opening"),
    acceptance: of("acceptance"),
    vote: of("vote"),
    follow: of("follow"),
    bookmark: of("bookmark"),
    topic: of("topic"),
    safetyNote: of("safetyNote"),
    jointAnswer: of("jointAnswer"),
  };
}
