import clsx from "clsx";
import { useEffect, useId, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { announce } from "../announcer";
import type { EditorTexts } from "./editor-texts";
import type { MentionMenu } from "./mention-menu";

/** The people one may mention, under the words being typed; the focus stays in the editor. */
export function MentionList({ menu, texts }: { menu: MentionMenu; texts: EditorTexts }) {
  const state = useSyncExternalStore(menu.subscribe, menu.now, () => undefined);
  const listId = useId();
  const open = state !== undefined && state.people.length > 0;
  const active = open ? `${listId}-${state.active}` : undefined;
  const count = state?.people.length ?? 0;

  useEffect(() => {
    const surface = document.activeElement;
    if (!active || !surface?.classList.contains("rich-surface")) return;
    surface.setAttribute("aria-controls", listId);
    surface.setAttribute("aria-activedescendant", active);
    document.getElementById(active)?.scrollIntoView({ block: "nearest" });
    return () => {
      surface.removeAttribute("aria-controls");
      surface.removeAttribute("aria-activedescendant");
    };
  }, [active, listId]);
  useEffect(() => {
    if (open) announce(texts.peopleFound(count));
  }, [open, count, texts]);

  if (!open) return null;
  return createPortal(
    <div
      id={listId}
      role="listbox"
      aria-label={texts.people}
      className="max-h-72 min-w-56 overflow-y-auto rounded-md border border-line bg-raised p-1 font-head text-sm shadow-lift"
    >
      {state.people.map((person, n) => (
        <div
          key={person.handle}
          id={`${listId}-${n}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === state.active}
          onMouseEnter={() => menu.pointAt(n)}
          onMouseDown={(event) => event.preventDefault()}
          onMouseUp={() => state.choose(person)}
          className={clsx(
            "flex min-h-10 cursor-pointer flex-wrap items-center gap-x-2 rounded-sm px-3 py-1.5",
            n === state.active && "bg-act-soft text-act",
          )}
        >
          <span className="font-medium">{person.name}</span>
          <span className="text-ink-3">@{person.handle}</span>
        </div>
      ))}
    </div>,
    state.place,
  );
}
