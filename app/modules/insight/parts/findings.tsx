import Hourglass from "lucide-react/icons/hourglass";
import Waypoints from "lucide-react/icons/waypoints";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { ClubMatrix } from "../club-matrix.server";
import type { Finding } from "../rules/findings";
import "./matrix.css";
import { useFindings } from "./use-findings";

/** What a board should know first, each in one sentence, with where to look and what can be done. */
export function Findings({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const found = useFindings(page);
  if (found.length === 0) return null;
  return (
    <section aria-label={t("finding.title")} className="mb-8">
      <ul className="divide-y divide-line border-y border-line">
        {found.map(({ kind, sentence, ways }) => (
          <li key={kind} className="flex items-start gap-3.5 py-3.5 leading-normal">
            <span className="flex h-[1.6em] w-7 shrink-0 items-center justify-center">{marks[kind]}</span>
            <p className="min-w-0 flex-1 lg:flex lg:items-baseline lg:justify-between lg:gap-x-8">
              <span className="max-w-measure">{sentence}</span>
              <span className="flex flex-wrap gap-x-5 lg:shrink-0 lg:justify-end">
                {ways.map(({ to, label }) => (
                  <Link
                    key={to}
                    to={to}
                    className="inline-flex min-h-11 items-center font-head text-[0.97rem] lg:min-h-0"
                  >
                    {label}
                  </Link>
                ))}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const icon = { "aria-hidden": true, className: "size-5 text-heed" } as const;
const key = (of: "toRow" | "empty") => <span className="matrix-key me-0!" data-of={of} aria-hidden="true" />;
/** The same marks that the map has for them, where it has any. */
const marks: Record<Finding["kind"], ReactNode> = {
  unmet: <Hourglass {...icon} />,
  hub: <Waypoints {...icon} />,
  unheard: key("toRow"),
  silent: key("empty"),
};
