import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PromiseRow } from "../promise-settings.server";
import { usePromiserWords } from "./use-promiser-words";

type PromiseListProps = {
  promises: readonly PromiseRow[];
  /** What may be done about one; its name is given in words. */
  children?: (promise: PromiseRow, name: string) => ReactNode;
};

/** How soon a club answers, as it promised; what holds where it promised nothing stands at its end. */
export function PromiseList({ promises, children }: PromiseListProps) {
  const { t } = useTranslation("routing");
  const words = usePromiserWords();
  const nameOf = ({ scope, value }: PromiseRow) => words(value ? `${scope}:${value}` : scope);
  const general = promises.some(({ scope }) => scope === "everyone");
  return (
    <ul className="divide-y divide-line border-y border-line font-head">
      {promises.map((promise) => (
        <li key={promise.id} className="flex items-center justify-between gap-x-4 py-3">
          <span className="min-w-0 leading-snug">
            <span className="font-medium">{nameOf(promise)}</span>{" "}
            <span className="text-ink-2">{t(`promises.within.${promise.unit}`, { count: promise.amount })}</span>
          </span>
          {children?.(promise, nameOf(promise))}
        </li>
      ))}
      {general ? null : (
        <li className="py-3">
          <span className="font-medium">{t(promises.length > 0 ? "promises.others" : "promises.everyone")}</span>{" "}
          <span className="text-ink-2">{t("promises.within.workingDays", { count: 2 })}</span>{" "}
          <span className="text-sm text-ink-3">{t("promises.usual")}</span>
        </li>
      )}
    </ul>
  );
}
