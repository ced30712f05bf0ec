import { Link } from "./link";
import type { Voice } from "./side";
import { Speaker } from "./speaker";

export type SpokenVoice = Voice & {
  id: string | number;
  /** Asked and not answered yet. */
  silent?: boolean;
  /** Time that remains, or how late they are, in words. */
  due?: string;
};

export type WhoSpokeProps = {
  voices: SpokenVoice[];
  /** What the strip says, for those who hear it. */
  label: string;
  /** Only the shapes, for rows of a list; `label` then tells it all. */
  compact?: boolean;
  /** How many shapes a compact strip shows before "+3". */
  most?: number;
};

/** Which sides spoke and who is still silent. */
export function WhoSpoke({ voices, label, compact = false, most = 5 }: WhoSpokeProps) {
  if (voices.length === 0) return null;
  return compact ? <Shapes voices={voices} label={label} most={most} /> : <Strip voices={voices} label={label} />;
}

function Strip({ voices, label }: { voices: SpokenVoice[]; label: string }) {
  return (
    <ul
      aria-label={label}
      className="flex flex-wrap items-center gap-x-6 gap-y-2.5 border-y border-line py-4 font-head text-sm leading-snug"
    >
      {voices.map((voice) => (
        <li key={voice.id} className="flex items-center gap-2.5">
          <Speaker {...voice} size="s" />
          <span className={voice.silent ? "text-ink-3" : undefined}>
            {voice.href ? (
              <Link to={voice.href} className="no-underline hover:underline">
                {voice.name}
              </Link>
            ) : (
              voice.name
            )}
            <span className="sr-only"> ({voice.sideLabel})</span>
            {voice.due ? <span className="ms-2 whitespace-nowrap text-heed-ink tabular-nums">{voice.due}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Shapes({ voices, label, most }: { voices: SpokenVoice[]; label: string; most: number }) {
  const more = voices.length - most;
  return (
    <span role="img" aria-label={label} title={label} className="inline-flex items-center gap-1">
      {voices.slice(0, most).map((voice) => (
        <Speaker key={voice.id} {...voice} size="s" />
      ))}
      {more > 0 ? <span className="ms-0.5 font-head text-xs text-ink-3">+{more}</span> : null}
    </span>
  );
}
