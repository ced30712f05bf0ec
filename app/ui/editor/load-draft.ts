import { placeOf } from "~/platform/drafts";
import type { RichText } from "~/platform/rich-text/document";
import { checkRichText } from "~/platform/rich-text/rich-text";

/** The draft that this browser keeps under a key, if there is a sound one. */
export function loadDraft(key: string): RichText | undefined {
  try {
    const checked = checkRichText(JSON.parse(localStorage.getItem(placeOf(key)) ?? "null"));
    return checked.ok ? checked.value : undefined;
  } catch {
    // No storage here, or something else lies in its place: then there is no draft.
    return undefined;
  }
}
