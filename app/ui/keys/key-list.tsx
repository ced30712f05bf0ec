import { type ReactNode, useEffect, useState } from "react";

export type KeyListProps = {
  id?: string;
  className: string;
  title: string;
  /** Beside the box that turns the keys off. */
  choice: string;
  keys: readonly { key: string; shown: string; does: ReactNode }[];
  /** Where this browser remembers that they are off. */
  store: string;
  /** What a key does; always the same function, from outside of any part. */
  press: (event: KeyboardEvent) => void;
};

/** The keys of a page with a list of them, which also turns them off for those whom single keys trip up. */
export function KeyList({ id, className, title, choice, keys, store, press }: KeyListProps) {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(store) !== "off"), [store]);
  useEffect(() => {
    if (!on) return undefined;
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, press]);
  const choose = (wish: boolean) => {
    setOn(wish);
    localStorage.setItem(store, wish ? "on" : "off");
  };
  return (
    <details id={id} className={className}>
      <summary className="inline-flex min-h-10 items-center">{title}</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
        {keys.map(({ key, shown, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-6 rounded-sm border border-edge px-1.5 text-center">{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-2 flex min-h-10 items-center gap-2.5">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
        {choice}
      </label>
    </details>
  );
}
