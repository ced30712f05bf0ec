import type { Side } from "~/access/actor";
import { type Verdict, verdicts } from "../rules/trials";

type FindingMarksProps = { side: Side; found: Record<Verdict, number> };

const step = 17;
/** More than these are told in words alone. */
const drawn = 24;

const shapes: Record<Side, string> = {
  buyer: "M7 1a6 6 0 1 1 0 12a6 6 0 1 1 0-12z",
  seller: "M4 1h6a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-6a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3z",
  neutral: "M7 .8l5.4 3.1v6.2l-5.4 3.1l-5.4-3.1v-6.2z",
};

/** What each of a side found, in the shape of their side: full where it worked, half full where partly, outlined where not. */
export function FindingMarks({ side, found }: FindingMarksProps) {
  const marks = verdicts.flatMap((verdict) =>
    Array.from({ length: found[verdict] }, (_, n) => ({ key: `${verdict} ${n}`, verdict })),
  );
  if (marks.length > drawn) return null;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${marks.length * step} 14`}
      width={marks.length * step}
      height="14"
      className="h-auto max-w-full flex-none forced-color-adjust-none"
      style={{ color: `var(--${side})` }}
    >
      {marks.map(({ key, verdict }, at) => (
        <g key={key} transform={`translate(${at * step})`}>
          {verdict === "not" ? null : (
            <path
              d={shapes[side]}
              fill="currentColor"
              style={verdict === "partly" ? { clipPath: "inset(50% 0 0 0)" } : undefined}
            />
          )}
          <path d={shapes[side]} fill="none" stroke="currentColor" strokeWidth="1.4" />
        </g>
      ))}
    </svg>
  );
}
