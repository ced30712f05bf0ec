import { useFetcher } from "@remix-run/react";
import ArrowBigDown from "lucide-react/icons/arrow-big-down";
import ArrowBigUp from "lucide-react/icons/arrow-big-up";
import type { ReactNode } from "react";
import { Button } from "./button";

export type VoteProps = {
  /** Where the form goes; it sends `value`: 1 or -1 to give, 0 to take back. */
  action: string;
  direction?: "up" | "down";
  count?: number;
  pressed: boolean;
  /** Beside the count: "helpful". */
  label?: ReactNode;
  /** The whole act in words: shown on pointing, and the name of a button without label. */
  spoken: string;
  /** Where those who may not vote are led instead: signing in. */
  insteadTo?: string;
};

/** A form of one button that gives a voice or takes it back, counted at once. */
export function Vote({ action, direction = "up", count, pressed, label, spoken, insteadTo }: VoteProps) {
  const fetcher = useFetcher();
  const sent = fetcher.formData?.get("value");
  const given = sent === undefined || sent === null ? pressed : sent !== "0";
  const shown = count === undefined ? null : count + Number(given) - Number(pressed);
  const name = label ? undefined : spoken;
  const Icon = direction === "up" ? ArrowBigUp : ArrowBigDown;
  const icon = <Icon aria-hidden="true" className="size-5" fill={given ? "currentColor" : "none"} />;
  const content = (
    <>
      {shown === null ? null : <span className="tabular-nums">{shown}</span>}
      {label}
    </>
  );
  if (insteadTo) {
    return (
      <Button to={insteadTo} variant="quiet" size="s" icon={icon} title={spoken} aria-label={name}>
        {content}
      </Button>
    );
  }
  return (
    <fetcher.Form method="post" action={action} className="inline-flex">
      <input type="hidden" name="value" value={given ? "0" : direction === "up" ? "1" : "-1"} />
      <Button
        variant="quiet"
        size="s"
        icon={icon}
        aria-pressed={given}
        title={spoken}
        aria-label={name}
        className="aria-pressed:bg-act-soft aria-pressed:text-act"
      >
        {content}
      </Button>
    </fetcher.Form>
  );
}
