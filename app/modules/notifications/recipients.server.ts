import type { Subject } from "~/modules/interactions/subject";
import { row, rows, type Sql, sql } from "~/platform/db/sql.server";

type Ids = Promise<number[]>;

const idsOf = async (query: Sql): Ids => (await rows<{ id: number }>(query)).map(({ id }) => id);

/** Who asked the question. */
export const askerOf = (questionId: number): Ids =>
  idsOf(sql`SELECT "authorId" AS id FROM "Question" WHERE id = ${questionId}`);

/** Who wrote the answer. */
export const answererOf = (answerId: number): Ids =>
  idsOf(sql`SELECT "authorId" AS id FROM "Answer" WHERE id = ${answerId}`);

/** Who wrote the comment. */
export const commenterOf = (commentId: number): Ids =>
  idsOf(sql`SELECT "authorId" AS id FROM "Comment" WHERE id = ${commentId}`);

/** Who may speak for an organisation. */
export const speakersOf = (organisationId: number): Ids =>
  idsOf(sql`SELECT "personId" AS id FROM "Staff" WHERE "organisationId" = ${organisationId} AND role <> 'analyst'`);

/** Who followed something at that moment; a late reader leaves out those who came after it. */
export const followersOf = (subject: Subject, at: Date): Ids =>
  idsOf(
    sql`SELECT "personId" AS id FROM "Follow" WHERE "subjectKind" = ${subject.kind}::"SubjectKind" AND "subjectId" = ${subject.id}
      AND "createdAt" <= ${at}::timestamptz`,
  );

/** Owners and moderators of a club. */
export const curatorsOf = (clubId: number): Ids =>
  idsOf(sql`SELECT "personId" AS id FROM "Membership" WHERE "clubId" = ${clubId} AND role IN ('owner', 'moderator')`);

/** Owners of a club. */
export const ownersOf = (clubId: number): Ids =>
  idsOf(sql`SELECT "personId" AS id FROM "Membership" WHERE "clubId" = ${clubId} AND role = 'owner'`);

/** Everybody in a club. */
export const membersOf = (clubId: number): Ids =>
  idsOf(sql`SELECT "personId" AS id FROM "Membership" WHERE "clubId" = ${clubId}`);

/** Owners and managers of an organisation. */
export const managersOf = (organisationId: number): Ids =>
  idsOf(
    sql`SELECT "personId" AS id FROM "Staff" WHERE "organisationId" = ${organisationId} AND role IN ('owner', 'manager')`,
  );

/** Everybody who works for an organisation. */
export const staffOf = (organisationId: number): Ids =>
  idsOf(sql`SELECT "personId" AS id FROM "Staff" WHERE "organisationId" = ${organisationId}`);

/** What a person is called. */
export const nameOf = async (personId: number): Promise<string> =>
  (await row<{ name: string }>(sql`SELECT name FROM "Person" WHERE id = ${personId}`))?.name ?? "";

/** What an organisation is called. */
export const nameOfOrganisation = async (organisationId: number): Promise<string> =>
  (await row<{ name: string }>(sql`SELECT name FROM "Organisation" WHERE id = ${organisationId}`))?.name ?? "";

/** Who wrote an idea. */
export const wisherOf = (ideaId: number): Ids => idsOf(sql`SELECT "authorId" AS id FROM "Idea" WHERE id = ${ideaId}`);

/** What an idea is called. */
export const titleOfIdea = async (ideaId: number): Promise<string> =>
  (await row<{ title: string }>(sql`SELECT title FROM "Idea" WHERE id = ${ideaId}`))?.title ?? "";

/** Who wanted an idea at that moment, its author too. */
export const wantersOf = (ideaId: number, at: Date): Ids =>
  idsOf(
    sql`SELECT "personId" AS id FROM "IdeaVote" WHERE "ideaId" = ${ideaId} AND "createdAt" <= ${at}::timestamptz ORDER BY 1`,
  );
