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
  let [thai, latin] = [0, 0];
  for (let place = 0; place < beginning.length; place += 1) {
    const letter = beginning.charCodeAt(place);
    if (letter >= 0x0e01 && letter <= 0x0e4e) thai += 1;
    else if ((letter | 0x20) >= 0x61 && (letter | 0x20) <= 0x7a) latin += 1;
  }
  if (thai + latin === 0) return otherwise;
  return thai >= THAI_FROM * (thai + latin) ? "th" : "en";
}
