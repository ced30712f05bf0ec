const days = 7;

/** Until when a change of a thread can be taken back. */
export const undoableUntil = (at: Date): Date => new Date(at.getTime() + days * 86_400_000);
