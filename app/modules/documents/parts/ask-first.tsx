import { type ReactNode, useContext } from "react";
import { Button } from "~/ui/button";
import { Staying } from "./thread-form";

type AskFirstProps = { to: string; label: string; children: ReactNode };

/** An act that wants a word first: on a page of its own, or where one is, in the editor. */
export function AskFirst({ to, label, children }: AskFirstProps) {
  if (!useContext(Staying))
    return (
      <Button to={to} size="s" variant="quiet">
        {label}
      </Button>
    );
  return (
    <details className="open:w-full">
      <summary className="button button-quiet button-s">{label}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
