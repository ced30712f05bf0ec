import clsx from "clsx";
import { useEffect, useId, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { SlashMenu } from "./slash-menu";

/** The blocks one may put in, under the words being typed; the focus stays in the editor. */
export function SlashList({ menu, label }: { menu: SlashMenu; label: string }) {
  const state = useSyncExternalStore(menu.subscribe, menu.now, () => undefined);
  const listId = useId();
  const open = state !== undefined && state.blocks.length > 0;
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

  if (!open) return null;
  return createPortal(
    <div
      id={listId}
      role="listbox"
      aria-label={label}
      className="max-h-96 min-w-56 overflow-y-auto rounded-md border border-line bg-raised p-1 font-head text-sm shadow-lift"
    >
      {state.blocks.map((block, n) => (
        <div
          key={block.name}
          id={`${listId}-${n}`}
          role="option"
          tabIndex={-1}
          aria-selected={n === state.active}
          onMouseEnter={() => menu.pointAt(n)}
          onMouseDown={(event) => event.preventDefault()}
          onMouseUp={() => state.choose(block)}
          className={clsx(
            "flex min-h-10 cursor-pointer items-center rounded-sm px-3 py-1.5 pointer-coarse:min-h-11",
            n === state.active && "bg-act-soft text-act",
          )}
        >
          {block.label}
        </div>
      ))}
    </div>,
    state.place,
  );
}
