import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const keys = ["j", "k", "enter", "x", "a", "b", "help"] as const;
const shown: Record<(typeof keys)[number], string> = { j: "j", k: "k", enter: "↵", x: "x", a: "a", b: "b", help: "?" };
const store = "curation-keys";

/** The desk's keys with a list of them, which also turns them off for those whom single keys trip up. */
export function DeskKeys() {
  const { t } = useTranslation("curation");
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
    <details id="desk-keys" className="font-head text-sm text-ink-2">
      <summary className="inline-flex min-h-10 items-center font-semibold">{t("keys.title")}</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
        {keys.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-6 rounded-sm border border-edge px-1.5 text-center">{shown[key]}</kbd>
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
  const { target, key } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox])"));
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-desk-row]")];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const within = (selector: string) => rows[here]?.querySelector<HTMLElement>(selector);
  if (key === "j" || key === "k") goTo(rows, Math.min(Math.max(here + (key === "j" ? 1 : -1), 0), rows.length - 1));
  else if (key === "x") within("input[type=checkbox]")?.click();
  else if (key === "a") within("[data-desk-act]")?.click();
  else if (key === "b") document.querySelector<HTMLElement>("[data-key=b]")?.click();
  else if (key === "?") toggleHelp();
  else return;
  event.preventDefault();
}

/** The focus roves: one row's title is in the order of the tab key, the one that was looked at last. */
function goTo(rows: readonly HTMLElement[], index: number): void {
  rows.forEach((row, number) => {
    const link = row.querySelector<HTMLElement>("[data-desk-link]");
    if (link) link.tabIndex = number === index ? 0 : -1;
    if (number === index) link?.focus();
  });
}

function toggleHelp(): void {
  const help = document.querySelector<HTMLDetailsElement>("#desk-keys");
  if (!help) return;
  help.open = !help.open;
  if (help.open) help.querySelector("summary")?.focus();
}
