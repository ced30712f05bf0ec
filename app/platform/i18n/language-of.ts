/** As much of a text as is looked at: its beginning tells. */
const BEGINNING = 400;
/** A Thai text names things in Latin letters; an English one seldom says a word in Thai. */
const THAI_FROM = 0.2;

/**
 * The language a text is written in, by its letters: people write English in a Thai club too. Tags of HTML do not
 * count; a text without letters is in the language that is given.
 */
export function languageOf(text: string, otherwise?: string): string | undefined {
  const beginning = text.slice(0, BEGINNING).replace(/<[^>]*>?/g, "");
  const thai = beginning.match(/[\u0E01-\u0E4E]/g)?.length ?? 0;
  const latin = beginning.match(/[a-z]/gi)?.length ?? 0;
  if (thai + latin === 0) return otherwise;
  return thai >= THAI_FROM * (thai + latin) ? "th" : "en";
}
