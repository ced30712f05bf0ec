import type { RichText } from "./document";
import { plainText } from "./plain-text";
import { renderHtml } from "./render-html";

/** The three forms in which every text is stored. */
export type StoredText = { json: RichText; html: string; text: string };

/** All three forms of a text that was checked before. */
export const textToStore = (json: RichText): StoredText => ({ json, html: renderHtml(json), text: plainText(json) });
