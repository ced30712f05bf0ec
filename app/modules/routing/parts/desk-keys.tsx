import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Each key and what it does; the element it presses bears it as data-key. */
const keys = ["j", "k", "a", "t", "p", "n", "l"] as const;
const store = "desk-keys";

/** The desk's keys with a list of them, which also turns them off for those whom single keys trip up. */
export function DeskKeys() {
  const { t } = useTranslation("routing");
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(store) !== "off"), []);
  useEffect(() => {
    if (!on) return undefined;
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
  const choose = (wish: boolean) => {
    setOn(wish);
    localStorage.setItem(store, wish ? "on" : "off");
  };
  return (
    <details className="font-head text-sm text-ink-2 max-md:hidden">
      <summary className="inline-flex min-h-10 items-center">{t("keys.title")}</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
        {keys.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-6 rounded-sm border border-edge px-1.5 text-center">{key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-2 flex min-h-10 items-center gap-2.5">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
        {t("keys.on")}
      </label>
    </details>
  );
}

function press(event: KeyboardEvent): void {
  const { target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const key = event.key.toLowerCase();
  if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.click();
}

/** Opens what lies before or after the one that is open. */
function step(by: number): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-desk-item]")];
  const here = items.findIndex((item) => item.getAttribute("aria-current") === "true");
  const next = items[here < 0 ? 0 : here + by];
  next?.focus({ preventScroll: true });
  next?.click();
}
