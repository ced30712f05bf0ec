import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import { useEffect, useState } from "react";
import { TextField, type TextFieldProps } from "./text-field";

export type PasswordFieldProps = Omit<TextFieldProps, "type" | "end"> & { showLabel: string; hideLabel: string };

/** A password that its writer may look at; the eye appears only where it can work. */
export function PasswordField({ showLabel, hideLabel, ...field }: PasswordFieldProps) {
  const [awake, setAwake] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setAwake(true), []);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      autoCapitalize="none"
      spellCheck={false}
      {...field}
      type={shown ? "text" : "password"}
      className="pe-14"
      end={
        awake ? (
          <button
            type="button"
            aria-label={shown ? hideLabel : showLabel}
            onClick={() => setShown(!shown)}
            className="grid size-9 place-items-center rounded-sm text-ink-2 hover:bg-paper-2 hover:text-ink"
          >
            <Icon aria-hidden="true" className="size-5" />
          </button>
        ) : null
      }
    />
  );
}
