/** After how many days something waits to be looked at again; being read never resets it. */
export const clocks = { publishedDocument: 180, acceptedAnswer: 365, draft: 14, untoldTrial: 7, trialEnds: 3 } as const;

/** The moment that lies so many days back. */
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
