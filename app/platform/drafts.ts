import type { RichText } from "./rich-text/document";

const CLEARED = "editor:draft-cleared";
/** Where this browser keeps the draft of a key. */
export const placeOf = (key: string) => `draft:${key}`;

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
