import { createContext, type ReactNode, useContext } from "react";

export type Holes = Record<string, string>;

type KeptProps<Values extends Holes> = {
  /** Everything that the part depends on, apart from what stands in its holes; of few values. */
  by: string;
  /** Values that differ from page to page; they stand in attributes or texts as they are. */
  holes: Values;
  children: (holes: Values) => ReactNode;
};

/** Remembers how parts were written; only a server has one. */
export type Keeper = { keep(by: string, holes: Holes, draw: (holes: Holes) => ReactNode): ReactNode };

export const KeeperContext = createContext<Keeper | null>(null);

/** A part that is the same on many pages, such as the footer: a server renders it once for each `by`, and fills in its holes afterwards. */
export function Kept<Values extends Holes>({ by, holes, children }: KeptProps<Values>): ReactNode {
  const keeper = useContext(KeeperContext);
  return keeper ? keeper.keep(by, holes, children as (holes: Holes) => ReactNode) : children(holes);
}
