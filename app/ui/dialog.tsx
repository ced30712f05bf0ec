import X from "lucide-react/icons/x";
import { type ReactNode, useId } from "react";
import { Button, type ButtonProps } from "./button";

export type DialogProps = {
  /** DialogLink names it. */
  id: string;
  title: string;
  closeLabel: string;
  children: ReactNode;
};

/** A window over the page for one decision; everything in it also has a page of its own. */
export function Dialog({ id, title, closeLabel, children }: DialogProps) {
  const heading = useId();
  return (
    <dialog
      id={id}
      aria-labelledby={heading}
      closedby="any"
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised p-0 text-ink shadow-lift backdrop:bg-veil"
    >
      <div className="p-6">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={heading} className="text-xl leading-snug">
            {title}
          </h2>
          <form method="dialog">
            <button
              type="submit"
              aria-label={closeLabel}
              className="-m-2 grid size-11 place-items-center rounded-md text-ink-3 hover:bg-paper-3 hover:text-ink"
            >
              <X aria-hidden="true" className="size-5" />
            </button>
          </form>
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** Opens a Dialog; without script it leads to the page that does the same. */
export function DialogLink({ dialog, to, ...button }: Extract<ButtonProps, { to: string }> & { dialog: string }) {
  return (
    <Button
      {...button}
      to={to}
      aria-haspopup="dialog"
      onClick={(event) => {
        const box = document.getElementById(dialog);
        if (!(box instanceof HTMLDialogElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        box.showModal();
      }}
    />
  );
}

/** The row of acts at a dialog's foot: the act itself, and a way back. */
export function DialogActs({ children, cancel }: { children: ReactNode; cancel: string }) {
  return (
    <div className="mt-6 flex flex-row-reverse flex-wrap justify-start gap-2.5">
      {children}
      <Button type="button" variant="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
        {cancel}
      </Button>
    </div>
  );
}
