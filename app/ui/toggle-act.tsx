import { useFetcher } from "@remix-run/react";
import type { ComponentType, SVGProps } from "react";
import { Button } from "./button";

type ToggleActProps = {
  /** Where the form goes; it sends `on`: true to begin, false to end. */
  action: string;
  on: boolean;
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  /** What the button says while it is on, and while it is off. */
  words: { on: string; off: string };
  /** What it is about, where several stand in a list. */
  about?: string;
};

/** A form of one button that begins something and ends it again, shown at once. */
export function ToggleAct({ action, on, icon: Icon, words, about }: ToggleActProps) {
  const fetcher = useFetcher();
  const now = fetcher.formData ? fetcher.formData.get("on") === "true" : on;
  return (
    <fetcher.Form method="post" action={action} className="inline-flex">
      <input type="hidden" name="on" value={String(!now)} />
      <Button
        variant="quiet"
        size="s"
        aria-pressed={now}
        icon={<Icon aria-hidden="true" className="size-4.5" fill={now ? "currentColor" : "none"} />}
        className="aria-pressed:text-act"
      >
        {now ? words.on : words.off}
        {about ? <span className="sr-only">: {about}</span> : null}
      </Button>
    </fetcher.Form>
  );
}
