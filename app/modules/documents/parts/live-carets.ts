import type { HocuspocusProvider } from "@hocuspocus/provider";
import { Extension } from "@tiptap/core";
import type { Plugin } from "@tiptap/pm/state";
import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Present } from "./live-session";

/** Everybody's caret in the text: whose it is, for whom they write, and from which side. */
export const liveCarets = (provider: HocuspocusProvider) =>
  Extension.create({
    name: "liveCarets",
    addProseMirrorPlugins() {
      if (!provider.awareness) return [];
      const looks = { cursorBuilder: caretOf, selectionBuilder: selectionOf };
      return [yCursorPlugin(provider.awareness, looks) as Plugin];
    },
  });

function caretOf(user: Present): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "live-caret";
  caret.dataset.side = user.side;
  // The list of people says to screen readers who is here.
  caret.setAttribute("aria-hidden", "true");
  const flag = document.createElement("span");
  flag.className = "live-caret-flag";
  flag.textContent = user.organisation ? `${user.name} · ${user.organisation}` : user.name;
  caret.append("\u2060", flag, "\u2060");
  return caret;
}

const selectionOf = (user: Present) => ({ class: "live-selection", "data-side": user.side });
