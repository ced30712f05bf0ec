import type { RichText } from "~/platform/rich-text/document";
import { checkRichText } from "~/platform/rich-text/rich-text";

const CLEARED = "editor:draft-cleared";
const placeOf = (key: string) => `draft:${key}`;

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

/** Keeps a draft; a browser without storage, or without room, keeps none. */
export function saveDraft(key: string, json: RichText): void {
  try {
    localStorage.setItem(placeOf(key), JSON.stringify(json));
  } catch {
    return;
  }
}

/** Takes a draft out of this browser. */
export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(placeOf(key));
  } catch {
    return;
  }
}

/** Forgets a draft whose text was sent; an editor that still shows it is emptied. */
export function clearDraft(key: string): void {
  removeDraft(key);
  window.dispatchEvent(new CustomEvent(CLEARED, { detail: key }));
}

/** Hears when the draft of a key is cleared. */
export function onDraftCleared(key: string, hear: () => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && event.detail === key) hear();
  };
  window.addEventListener(CLEARED, listen);
  return () => window.removeEventListener(CLEARED, listen);
}
