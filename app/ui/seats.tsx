import type { ReactNode } from "react";
import { Link } from "./link";
import type { Voice } from "./side";
import { Speaker } from "./speaker";

export type SeatsProps = {
  /** "Hosted together by". */
  label: string;
  voices: (Voice & { id: string | number })[];
  /** A sentence beside or under the shapes. */
  children?: ReactNode;
  size?: "xs" | "s" | "m";
};

/** The shapes of those who share something; each leads to its page where it has one. */
export function Seats({ label, voices, children, size = "s" }: SeatsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 font-head text-sm leading-snug text-ink-3">
      <ul aria-label={label} className="flex flex-wrap gap-1.5">
        {voices.map((voice) => (
          <li key={voice.id} className="flex">
            {voice.href ? (
              <Link
                to={voice.href}
                className="-m-0.5 flex p-0.5 no-underline pointer-coarse:-my-2.5 pointer-coarse:py-2.5"
                aria-label={`${voice.name} (${voice.sideLabel})`}
              >
                <Speaker {...voice} size={size} />
              </Link>
            ) : (
              <Speaker {...voice} size={size} label={`${voice.name} (${voice.sideLabel})`} />
            )}
          </li>
        ))}
      </ul>
      {children ? <span>{children}</span> : null}
    </div>
  );
}
