import { useTranslation } from "react-i18next";
import { KeyList } from "~/ui/keys/key-list";

/** Each key and what it does; the element it presses bears it as data-key. */
const keys = ["j", "k", "a", "t", "p", "n", "l"] as const;

/** The desk's keys. */
export function DeskKeys() {
  const { t } = useTranslation("routing");
  return (
    <KeyList
      className="font-head text-sm text-ink-2 max-md:hidden"
      title={t("keys.title")}
      choice={t("keys.on")}
      keys={keys.map((key) => ({ key, shown: key, does: t(`keys.${key}`) }))}
      store="desk-keys"
      press={press}
    />
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
