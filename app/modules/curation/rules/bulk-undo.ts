const days = 7;

/** Until when a bulk act can be taken back. */
export const bulkUndoableUntil = (at: Date): Date => new Date(at.getTime() + days * 86_400_000);
