import { log } from "../log.server";
import { hearChannel } from "../realtime/channels.server";
import { channels, RightsNews } from "./channels";
import type { Pen } from "./contract";
import type { Guest, Rooms } from "./rooms.server";

/** How often everything that a right depends on is looked at, in milliseconds: a right that ended closes its socket within two seconds. */
const everySoOften = 900;
/** Rights may also end with time: now and then all are asked for anew. */
const fullRounds = 40;

/** Closes the sockets of those whose right to an open text has ended: told at once, and seen at the latest in the next round. */
export function watchRights(rooms: Rooms): { stop: () => void } {
  const seen = new WeakMap<Guest, string>();
  let round = 0;
  let looking = false;

  const ask = async (matches: (guest: Guest) => boolean) => {
    const affected = rooms.guests().filter(({ guest }) => matches(guest));
    await Promise.all(
      affected.map(async ({ connection, guest }) => {
        const now = await rooms.door.enter(guest.cookies, guest.textId);
        const before = guest.entrance;
        if (typeof now === "string" || (before.mayWrite && !now.mayWrite)) rooms.close(connection, "ended");
        else if (now.mayWrite !== before.mayWrite || !sameVoice(now.pen, before.pen))
          rooms.close(connection, "changed");
      }),
    );
  };
  const look = async () => {
    round += 1;
    const guests = rooms.guests().map(({ guest }) => guest);
    if (guests.length === 0) return;
    const traces = await rooms.door.traces(guests.map(visitOf));
    const changed = new Set(guests.filter((guest, n) => seen.get(guest) !== traces[n]));
    for (const [n, guest] of guests.entries()) seen.set(guest, traces[n] ?? "");
    await ask((guest) => changed.has(guest) || round % fullRounds === 0);
  };
  const failed = (error: unknown) => log.warn({ err: error }, "rights to open texts could not be asked for");
  const rounds = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch(failed)
      .finally(() => {
        looking = false;
      });
  }, everySoOften);
  rounds.unref();
  const stopHearing = hearChannel(channels.rights, (said) => {
    const { textId, people } = said === null ? {} : RightsNews.parse(JSON.parse(said));
    ask(
      (guest) => (textId ?? guest.textId) === guest.textId && (people?.includes(guest.entrance.pen.personId) ?? true),
    ).catch(failed);
  });
  return {
    stop() {
      clearInterval(rounds);
      stopHearing();
    },
  };
}

const visitOf = ({ textId, entrance: { sessionId, pen } }: Guest) => ({ textId, sessionId, personId: pen.personId });

const sameVoice = (one: Pen, other: Pen) => one.organisationId === other.organisationId && one.side === other.side;
