import { useTranslation } from "react-i18next";
import { KeyList } from "~/ui/keys/key-list";

const keys = ["j", "k", "enter", "x", "a", "b", "help"] as const;
const shown: Record<(typeof keys)[number], string> = { j: "j", k: "k", enter: "↵", x: "x", a: "a", b: "b", help: "?" };

/** The desk's keys. */
export function DeskKeys() {
  const { t } = useTranslation("curation");
  return (
    <KeyList
      id="desk-keys"
      className="font-head text-sm text-ink-2"
      title={t("keys.title")}
      choice={t("keys.on")}
      keys={keys.map((key) => ({ key, shown: shown[key], does: t(`keys.${key}`) }))}
      store="curation-keys"
      press={press}
    />
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
