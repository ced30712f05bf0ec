/** The job that writes a person a letter: several things close together go into one, and what was read meanwhile into none. */
export const writeLetterJob = { name: "write-letter", delay: "2 minutes" } as const;
