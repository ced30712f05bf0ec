const offset = 7 * 3_600_000;
const day = 86_400_000;

/** Days are those of the clock of Thailand, whatever club somebody is asked in: one is away for all of them. */
export const midnightOn = (date: Date): Date => new Date(date.getTime() - offset);

/** The midnight with which the present day began. */
export const thisMidnight = (now: Date): Date => new Date(Math.floor((now.getTime() + offset) / day) * day - offset);

/** At most so far ahead one says that one will be away, and for so long. */
export const farthest = 180 * day;
/** So many absences may lie ahead. */
export const mostAhead = 6;
