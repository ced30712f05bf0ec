import type { ReactNode } from "react";
import { Link } from "./link";

/** A quiet link to what else is told about a topic. */
export function TopicLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      rel="tag"
      className="inline-block py-1 font-head text-sm leading-snug text-ink-2 decoration-dotted underline-offset-4 hover:text-ink pointer-coarse:py-2.5"
    >
      {children}
    </Link>
  );
}
