import clsx from "clsx";
import { type ReactNode, useEffect, useId, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { announce } from "../announcer";
import type { ChoiceMenu } from "./choice-menu";

type Props<Choice, Chosen> = {
  menu: ChoiceMenu<Choice, Chosen>;
  label: string;
  /** How many there are, said to those who do not see the list. */
  found?: (count: number) => string;
  keyOf: (choice: Choice) => string;
  children: (choice: Choice) => ReactNode;
};

/** What may be put where one is typing, under the words; the focus stays in the editor. */
export function ChoiceList<Choice, Chosen>({ menu, label, found, keyOf, children }: Props<Choice, Chosen>) {
  const state = useSyncExternalStore(menu.subscribe, menu.now, () => undefined);
  const listId = useId();
  const count = state?.choices.length ?? 0;
  const open = state !== undefined && count > 0;
  const active = open ? `${listId}-${state.active}` : undefined;

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
    if (open && found) announce(found(count));
  }, [open, count, found]);

  if (!open) return null;
  return createPortal(
    <div
      id={listId}
      role="listbox"
      aria-label={label}
      className="max-h-80 min-w-56 overflow-y-auto rounded-md border border-line bg-raised p-1 font-head text-sm shadow-lift"
    >
      {state.choices.map((choice, n) => (
        <div
          key={keyOf(choice)}
          id={`${listId}-${n}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === state.active}
          onMouseMove={() => n !== state.active && menu.pointAt(n)}
          onMouseDown={(event) => event.preventDefault()}
          onMouseUp={() => state.choose(choice)}
          className={clsx(
            "flex min-h-10 cursor-pointer flex-wrap items-center gap-x-2 rounded-sm px-3 py-1.5 pointer-coarse:min-h-11",
            n === state.active && "bg-act-soft text-act",
          )}
        >
          {children(choice)}
        </div>
      ))}
    </div>,
    state.place,
  );
}
