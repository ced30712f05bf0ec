import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "../button";

type Props = {
  label: string;
  value: string;
  apply: string;
  /** What is wrong with a value, or nothing when it may be applied. */
  check?: (value: string) => string | undefined;
  onApply: (value: string) => void;
  onLeave: () => void;
  /** Takes the focus when it opens. */
  focus?: boolean;
  children?: ReactNode;
};

/** One value asked under the toolbar. No form of its own, as it stands in one: Enter applies, Escape leaves. */
export function OneFieldPanel({ label, value, apply, check, onApply, onLeave, focus, children }: Props) {
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (focus) field.current?.select();
  }, [focus]);

  const finish = () => {
    const wrong = check?.(typed);
    setProblem(wrong);
    if (wrong) field.current?.focus();
    else onApply(typed);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-3 py-2 font-head text-sm">
      <label htmlFor={id} className="text-ink-2">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
          if (event.key === "Enter" && !event.nativeEvent.isComposing) finish();
          if (event.key === "Escape") onLeave();
        }}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className="min-h-9 min-w-40 flex-1 rounded-sm border border-edge bg-paper px-2.5 py-1 text-base pointer-coarse:min-h-11"
      />
      <Button type="button" size="s" onClick={finish}>
        {apply}
      </Button>
      {children}
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="w-full text-harm">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
