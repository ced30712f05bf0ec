import { useTranslation } from "react-i18next";

type Said = "yes" | "no" | "abstain" | "silent";
type TallyProps = { votes: { yes: number; no: number; abstain: number; seats: number } };

const step = 20;

/** How the seats voted, drawn seat by seat, and in words. */
export function Tally({ votes }: TallyProps) {
  const { t } = useTranslation("governance");
  const { yes, no, abstain, seats } = votes;
  const silent = Math.max(0, seats - yes - no - abstain);
  const said = Object.entries({ yes, no, abstain, silent } satisfies Record<Said, number>).flatMap(([one, count]) =>
    Array.from({ length: count }, (_, at) => ({ key: `${one} ${at}`, one })),
  );
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {said.length > 0 ? (
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${said.length * step} 14`}
          width={said.length * step}
          height="14"
          className="h-auto max-w-full forced-color-adjust-none"
        >
          {said.map(({ key, one }, at) => (
            <g key={key} transform={`translate(${at * step})`}>
              <SeatMark said={one} />
            </g>
          ))}
        </svg>
      ) : null}
      <span>{t("tally", votes)}</span>
    </span>
  );
}

/** A seat that agrees is full, one that does not is crossed, one that abstains is thin, a silent one is only outlined. */
function SeatMark({ said }: { said: string }) {
  if (said === "abstain") return <rect x="1" y="4.5" width="16" height="5" rx="2.5" fill="var(--edge)" />;
  if (said === "silent")
    return (
      <rect x="1.75" y="1.75" width="14.5" height="10.5" rx="2.5" fill="none" stroke="var(--edge)" strokeWidth="1.5" />
    );
  return (
    <>
      <rect x="1" y="1" width="16" height="12" rx="3" fill={said === "yes" ? "var(--act)" : "var(--harm)"} />
      {said === "no" ? (
        <path d="M6 4l6 6m0-6l-6 6" stroke="var(--harm-ink)" strokeWidth="1.8" strokeLinecap="round" />
      ) : null}
    </>
  );
}
