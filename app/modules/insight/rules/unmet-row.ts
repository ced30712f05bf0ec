/** The row of questions that nobody from another side answered in time. */
export const unmetRow = "unmet";
