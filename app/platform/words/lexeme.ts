/** A lexeme as PostgreSQL's tsvector and tsquery write it. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, "\\$&")}'`;
