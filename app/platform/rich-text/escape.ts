const IN_TEXT: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const IN_ATTRIBUTE: Record<string, string> = { ...IN_TEXT, '"': "&quot;", "'": "&#39;" };

/** Words as they stand between tags. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => IN_TEXT[sign] ?? "") : text;

/** A value as it stands between the quotes of an attribute. */
export const escapeAttribute = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => IN_ATTRIBUTE[sign] ?? "") : text;
