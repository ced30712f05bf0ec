import { useNavigate } from "@remix-run/react";
import clsx from "clsx";
import { useEffect, useId, useState } from "react";
import { useSuggestions } from "./use-suggestions";

/** Suggestions under a search field: arrows choose, Enter opens, Escape closes; the field keeps the focus (ARIA combobox). */
export function SuggestionList({ field }: { field: HTMLInputElement }) {
  const id = useId();
  const navigate = useNavigate();
  const { suggestions, clear } = useSuggestions(field);
  const { items } = suggestions;
  const [choice, setChoice] = useState({ of: items, index: -1 });
  // new suggestions: nothing is chosen yet
  const active = choice.of === items ? choice.index : -1;
  const open = items.length > 0;
  const optionId = (index: number) => `${id}-${index}`;
  const go = (index: number) => {
    const item = items[index];
    if (!item) return;
    clear();
    navigate(item.to);
  };

  useEffect(() => {
    const state: Record<string, string> = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-expanded": String(open),
      "aria-controls": id,
    };
    for (const [name, value] of Object.entries(state)) field.setAttribute(name, value);
    if (open && active >= 0) field.setAttribute("aria-activedescendant", `${id}-${active}`);
    else field.removeAttribute("aria-activedescendant");
  }, [field, id, open, active]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!open || event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        // one place more than there are suggestions: the field itself
        setChoice({ of: items, index: ((active + 1 + step + items.length + 1) % (items.length + 1)) - 1 });
      } else if (event.key === "Escape") {
        event.preventDefault();
        clear();
      } else if (event.key === "Enter") {
        if (active >= 0) event.preventDefault();
        go(active);
        clear();
      }
    };
    const leave = () => clear();
    field.addEventListener("keydown", press);
    field.addEventListener("blur", leave);
    return () => {
      field.removeEventListener("keydown", press);
      field.removeEventListener("blur", leave);
    };
  });

  return (
    <>
      <span role="status" className="sr-only">
        {suggestions.count}
      </span>
      <div
        id={id}
        role="listbox"
        aria-label={suggestions.label}
        hidden={!open}
        className="absolute inset-x-0 top-full z-30 mt-1.5 overflow-hidden rounded-lg border border-line bg-paper py-1.5 font-head leading-snug shadow-lg"
      >
        {items.map((item, index) => (
          <button
            key={item.to}
            id={optionId(index)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={clsx(
              "flex min-h-11 w-full items-baseline gap-3 px-4 py-2.5 text-start hover:bg-paper-2",
              index === active && "bg-paper-2 outline-2 -outline-offset-2 outline-act",
            )}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(index)}
          >
            <span className="min-w-0 flex-1 truncate">{item.title}</span>
            <span className="shrink-0 text-sm text-ink-3">{item.club ?? item.kind}</span>
          </button>
        ))}
      </div>
    </>
  );
}
