import { useTranslation } from "react-i18next";
import { FieldError } from "~/ui/field";
import { type Measure, steps } from "../rules/asking";

type ThreeStepsProps = { measure: Measure; defaultValue: string; error: string | undefined };

/** One of three steps, side by side, the best first; one thumb reaches all. */
export function ThreeSteps({ measure, defaultValue, error }: ThreeStepsProps) {
  const { t } = useTranslation("experience");
  return (
    <fieldset id={measure} tabIndex={-1} aria-describedby={error ? `${measure}-error` : undefined}>
      <legend className="mb-2 font-head leading-snug font-medium">{t(`ask.${measure}`)}</legend>
      <div className="grid grid-cols-3 gap-2">
        {steps.map((step) => (
          <label
            key={step}
            className="flex min-h-12 flex-col items-center justify-center gap-x-2 gap-y-1 rounded-md sm:flex-row border border-edge px-2 py-2 text-center font-head leading-snug hover:bg-paper-2 has-checked:border-act has-checked:bg-act-soft has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={measure}
              value={step}
              defaultChecked={step === defaultValue}
              className="shrink-0"
            />
            <span className="min-w-0">{t(`step.${measure}.${step}`)}</span>
          </label>
        ))}
      </div>
      <FieldError id={measure} error={error} />
    </fieldset>
  );
}
