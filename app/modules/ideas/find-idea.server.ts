import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import type { IdeaState } from "./rules/idea-kinds";

/** The facts of an idea that permissions and commands ask about. */
export type IdeaFacts = {
  id: number;
  title: string;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  state: IdeaState;
  askedOrganisationId: number | null;
  pictureKey: string | null;
  removed: boolean;
  removedById: number | null;
  mergedIntoId: number | null;
};

/** Loads an idea's facts and holds the row until the transaction ends, so that counters add up; refuses when there is none. */
export async function findIdea(db: Transaction, ideaId: number): Promise<IdeaFacts> {
  const [idea] = await db.$queryRaw<IdeaFacts[]>`
    SELECT i.id, i.title, i."clubId", c.visibility, c.entry, i."authorId", i.state, i."askedOrganisationId", i."pictureKey",
      i."removedAt" IS NOT NULL AS removed, i."removedById", i."mergedIntoId"
    FROM "Idea" i JOIN "Club" c ON c.id = i."clubId" WHERE i.id = ${ideaId} FOR UPDATE OF i`;
  if (!idea) throw new Refusal("missing", "ideas:problem.no-idea");
  return idea;
}

/** The same for what can only be done to an idea that stands for itself. */
export async function findOwnIdea(db: Transaction, ideaId: number): Promise<IdeaFacts> {
  const idea = await findIdea(db, ideaId);
  if (idea.mergedIntoId !== null) throw new Refusal("conflict", "ideas:problem.merged");
  return idea;
}
