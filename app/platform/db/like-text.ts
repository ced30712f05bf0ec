/** A pattern for ILIKE that finds a text anywhere, with its own signs taken as they are. */
export const likeText = (text: string): string =>
  `%${text
    .normalize("NFC")
    .trim()
    .replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
