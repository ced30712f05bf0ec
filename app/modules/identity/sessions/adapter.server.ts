import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import type { Transaction } from "~/platform/db/database.server";

type Row = {
  id: string;
  personId: number;
  expiresAt: Date;
  createdAt: Date;
  seenAt: Date;
  userAgent: string;
  address: string;
};

const sessionOf = ({ id, personId, expiresAt, ...attributes }: Row): DatabaseSession => ({
  id,
  userId: personId,
  expiresAt,
  attributes,
});
const userOf = (id: number): DatabaseUser => ({ id, attributes: {} });

/** Lucia's seven questions, answered from our tables through the caller's transaction. */
export function sessionAdapter(db: Transaction): Adapter {
  return {
    async getSessionAndUser(id) {
      const found = await db.session.findUnique({ where: { id } });
      return found ? [sessionOf(found), userOf(found.personId)] : [null, null];
    },
    async getUserSessions(personId) {
      const found = await db.session.findMany({ where: { personId }, orderBy: { seenAt: "desc" } });
      return found.map(sessionOf);
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db.session.create({ data: { id, personId: userId, expiresAt, ...attributes } });
    },
    async updateSessionExpiration(id, expiresAt) {
      await db.session.updateMany({ where: { id }, data: { expiresAt } });
    },
    async deleteSession(id) {
      await db.session.deleteMany({ where: { id } });
    },
    async deleteUserSessions(personId) {
      await db.session.deleteMany({ where: { personId } });
    },
    async deleteExpiredSessions() {
      await db.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
    },
  };
}
