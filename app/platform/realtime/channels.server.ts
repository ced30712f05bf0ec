/**
 * Words that processes pass each other, over PostgreSQL's LISTEN and NOTIFY.
 *
 * Each process keeps one connection of its own for all channels it hears, opened with the first `hearChannel` and kept until
 * `closeChannels`. A channel is a lower-case name; what is said on it is a text of at most `mostBytes` (PostgreSQL refuses
 * 8,000 and more), so send the numbers of rows, not their content, and split lists. Everybody hears it, the process that said
 * it too, once the transaction it was said in commits. Nothing is kept for those who are away: when the connection breaks it
 * is opened again, waiting longer each time, and every listener then hears `null`, which means "look for yourself what you missed".
 */
import { database, type Transaction } from "../db/database.server";
import { type OwnConnection, ownConnection } from "../db/own-connection.server";
import { log } from "../log.server";

/** Hears a text, or null when some may have been missed. */
type Hear = (text: string | null) => void;

export const mostBytes = 7900;
const [shortest, longest] = [500, 30_000];

const heard = new Map<string, Set<Hear>>();
let connection: OwnConnection | undefined;
/** The last channel that is being listened to; a connection takes one statement at a time. */
let listening: Promise<unknown> = Promise.resolve();
/** Counts openings, so that what belongs to one before is let go. */
let opening = 0;
let open = false;
let pause = shortest;

/** Hears what is said on a channel in any process; returns how to stop. */
export function hearChannel(channel: string, hear: Hear): () => void {
  if (!/^[a-z_]{1,40}$/.test(channel)) throw new Error(`"${channel}" cannot be the name of a channel.`);
  const known = heard.get(channel);
  const listeners = known ?? new Set();
  heard.set(channel, listeners.add(hear));
  if (!open) {
    open = true;
    opening += 1;
    void connect(opening, false);
  } else if (!known) listen(channel);
  return () => listeners.delete(hear);
}

/** Says something on a channel; in a transaction when it commits. */
export async function sayOn(
  channel: string,
  text: string,
  db: Pick<Transaction, "$queryRaw"> = database,
): Promise<void> {
  if (Buffer.byteLength(text) > mostBytes) throw new Error(`Too long to be said on "${channel}".`);
  await db.$queryRaw`SELECT pg_notify(${channel}, ${text})::text`;
}

/** Ends the connection when the program ends. */
export async function closeChannels(): Promise<void> {
  open = false;
  const ending = connection;
  connection = undefined;
  await ending?.end().catch(() => undefined);
}

/**
 * A channel that is heard for the first time while the connection stands, one after the other; a failure is one of the
 * connection, which is then opened anew.
 */
function listen(channel: string): void {
  listening = listening
    .then(() => connection?.query(`LISTEN ${channel}`))
    .catch((error: unknown) => log.warn({ err: error }, "a channel is not heard"));
}

async function connect(mine: number, again: boolean): Promise<void> {
  const fresh = ownConnection("chomrom live");
  const lost = once(() => void reconnect(mine, fresh));
  fresh.on("error", lost);
  fresh.on("end", lost);
  fresh.on("notification", ({ channel, payload }) => pass(channel, payload ?? ""));
  const channels = [...heard.keys()];
  try {
    await fresh.connect();
    for (const channel of channels) await fresh.query(`LISTEN ${channel}`);
  } catch {
    return lost();
  }
  if (!open || opening !== mine) return void fresh.end().catch(() => undefined);
  connection = fresh;
  pause = shortest;
  for (const channel of heard.keys()) if (!channels.includes(channel)) listen(channel);
  if (again) for (const channel of heard.keys()) pass(channel, null);
}

/** Tries again, waiting twice as long each time; whoever listens is told that something may have been missed. */
async function reconnect(mine: number, gone: OwnConnection): Promise<void> {
  gone.removeAllListeners("notification");
  if (!open || opening !== mine) return;
  connection = undefined;
  log.warn("what other processes say is not heard until the database is back");
  await new Promise((resolve) => setTimeout(resolve, pause).unref());
  pause = Math.min(pause * 2, longest);
  if (open && opening === mine) await connect(mine, true);
}

/** A listener that fails takes nothing from the others. */
function pass(channel: string, text: string | null): void {
  for (const hear of heard.get(channel) ?? [])
    try {
      hear(text);
    } catch (error) {
      log.error({ err: error, channel }, "what was said on a channel was not understood");
    }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
