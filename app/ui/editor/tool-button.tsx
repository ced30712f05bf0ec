import { Button } from "@radix-ui/react-toolbar";
import clsx from "clsx";
import type { ReactNode } from "react";

type Props = {
  label: string;
  icon: ReactNode;
  /** Whether it is on; absent for what is done once. */
  pressed?: boolean;
  disabled?: boolean;
  /** The first of a group: stands a little apart. */
  apart?: boolean;
  onPress: () => void;
};

/** One tool of the editor: an icon with a name that is heard, and shown when pointed at. */
export function ToolButton({ label, icon, pressed, disabled, apart, onPress }: Props) {
  return (
    <Button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      // The words stay selected while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={disabled ? undefined : onPress}
      className={clsx(
        "grid size-9 shrink-0 place-items-center rounded-sm text-ink-2 transition-colors duration-150 hover:bg-paper-2 hover:text-ink aria-disabled:opacity-40 aria-pressed:bg-act-soft aria-pressed:text-act pointer-coarse:size-11",
        apart && "ms-2",
      )}
    >
      {icon}
    </Button>
  );
}
