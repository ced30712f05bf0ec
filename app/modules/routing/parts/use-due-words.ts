import { useTranslation } from "react-i18next";
import { useNow } from "~/platform/i18n/use-now";
import { remaining } from "../rules/remaining";

/** Says how much of a promised time is left, or how late it is: "2 h 10 min left", "3 days late". */
export function useDueWords(): (dueAt: string) => string {
  const { t } = useTranslation("routing-due");
  const now = useNow();
  return (dueAt) => {
    const { late, unit, days, hours, minutes } = remaining(dueAt, now);
    const span = t(`due.span.${unit === "hours" && minutes === 0 ? "whole-hours" : unit}`, { days, hours, minutes });
    return late ? t("due.late", { span }) : t("due.left", { span });
  };
}
