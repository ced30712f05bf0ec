/** How many days somebody who leaves may come back. */
export const graceDays = 14;
/** How many days their handle is given to nobody else. */
export const restDays = 365;
