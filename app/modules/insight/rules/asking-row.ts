/** The row of everything a group asks, whoever answers. */
export const askingRow = "asking";
