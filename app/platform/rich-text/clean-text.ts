// Kept out of stored texts: control characters (PostgreSQL refuses NUL), lone surrogates (refused in jsonb) and the
// bidirectional overrides that make a text read other than it is written. Thai uses none of them.
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without the characters that no stored text may carry; everything visible stays as written. */
export const cleanText = (text: string): string => text.replace(UNWANTED, "").replace(/\r\n?/g, "\n");
