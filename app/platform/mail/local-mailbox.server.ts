import { database } from "../db/database.server";

/** Letters that would have been sent, newest first. */
export async function localMailbox(options: { before?: number } = {}) {
  return database.localLetter.findMany({
    where: options.before === undefined ? {} : { id: { lt: options.before } },
    orderBy: { id: "desc" },
    take: 30,
  });
}
