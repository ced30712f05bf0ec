import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { type AskedContext, noContext, sameContext, timings } from "../asked-context";
import type { ContextPart } from "../template-view";

/** What the question is about, what one uses now, where and when it matters, and what it may cost; all optional. */
export function ContextFields({ context }: { context: AskedContext }) {
  const { t } = useTranslation("context");
  const problem = useProblem();
  const line = (name: "thing" | "usesNow", longest: number) => ({
    name,
    label: t(`field.${name}`),
    hint: t(`hint.${name}`),
    maxLength: longest,
    defaultValue: problem.typed(name, context[name]),
    error: problem.of(name),
  });
  const baht = (name: "budgetFrom" | "budgetTo") => ({
    name,
    label: t(`field.${name}`),
    inputMode: "numeric" as const,
    autoComplete: "off",
    maxLength: 20,
    defaultValue: problem.typed(name, context[name] === null ? "" : String(context[name])),
    error: problem.of(name),
  });
  return (
    <div className="grid gap-5">
      <TextField {...line("thing", 120)} />
      <TextField {...line("usesNow", 120)} />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <TextField
          {...problem.field("province", context.province)}
          label={t("field.province")}
          autoComplete="address-level1"
          maxLength={60}
        />
        <Select
          {...problem.field("timing", context.timing ?? "")}
          label={t("field.timing")}
          choices={[
            { value: "", label: t("timing.none") },
            ...timings.map((one) => ({ value: one, label: t(`timing.${one}`) })),
          ]}
        />
        <TextField {...baht("budgetFrom")} />
        <TextField {...baht("budgetTo")} />
      </div>
    </div>
  );
}

type ContextGroupProps = {
  context: AskedContext;
  asks: readonly ContextPart[];
  /** Something is in what stands with it. */
  open: boolean;
  children: ReactNode;
};

/** The same with what else is good to know, folded away until somebody wants it or something is in it. */
export function ContextGroup({ context, asks, open, children }: ContextGroupProps) {
  const { t } = useTranslation("context");
  const problem = useProblem();
  const wrong = ["thing", "usesNow", "province", "timing", "budgetFrom", "budgetTo"].some((name) => problem.of(name));
  return (
    <details
      open={open || asks.length > 0 || wrong || !sameContext(context, noContext)}
      className="rounded-lg border border-line px-5 open:pb-5"
    >
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-baseline gap-x-2 py-3 font-head font-medium">
        {t("title")} <span className="text-sm font-normal text-ink-3">{t("common:act.optional")}</span>
      </summary>
      <p className="mb-4 text-sm leading-normal text-ink-3">{t("text")}</p>
      {asks.length > 0 ? (
        <p className="mb-4 font-head">{t("asks", { parts: asks.map((part) => t(`part.${part}`)).join(", ") })}</p>
      ) : null}
      <div className="grid gap-5">
        <ContextFields context={context} />
        {children}
      </div>
    </details>
  );
}
