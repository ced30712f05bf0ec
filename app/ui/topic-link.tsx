import type { ReactNode } from "react";
import { Link } from "./link";

/** A quiet link to what else is told about a topic. */
export function TopicLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} rel="tag" className="topic-link">
      {children}
    </Link>
  );
}
