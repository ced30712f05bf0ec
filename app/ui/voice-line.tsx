import type { ReactNode } from "react";
import { Chip } from "./chip";
import { Link } from "./link";
import type { Voice } from "./side";
import { Speaker } from "./speaker";
import { CheckMark, Tick } from "./tick";

export type VoiceLineProps = {
  voice: Voice;
  /** Words that join name and organisation ("answers for"), or say it is their own voice. */
  forText?: string;
  /** What they are: "vet, skin diseases". */
  title?: ReactNode;
  /** A word that must not be missed, before everything else: "sponsor". */
  label?: string;
  /** Says that the credential was checked; shown as a tick. */
  verified?: string;
  /** Licences and memberships that were checked; those that still hold have a tick. */
  credentials?: readonly { label: string; holds: boolean }[];
  /** A RelativeTime, and whatever else belongs to the small line. */
  children?: ReactNode;
  size?: "s" | "m" | "l";
};

/** Who speaks, for whom, as what and when: above every contribution. */
export function VoiceLine({
  voice,
  forText,
  title,
  label,
  verified,
  credentials = [],
  children,
  size = "m",
}: VoiceLineProps) {
  const { organisation } = voice;
  return (
    <div className="voice-line" data-size={size === "s" ? "s" : undefined}>
      <Speaker {...voice} size={size} />
      <div className="min-w-0">
        <p>
          <Name className="font-semibold" {...voice} />
          {verified ? <Tick label={verified} /> : null}
          <span className="sr-only"> ({voice.sideLabel})</span>
          {label ? (
            <>
              {" "}
              <Chip tone="heed">{label}</Chip>
            </>
          ) : null}
          {forText || organisation ? (
            <span className="text-ink-2">
              {" "}
              {forText} {organisation ? <Name {...organisation} /> : null}
            </span>
          ) : null}
        </p>
        {title || children || credentials.length > 0 ? (
          <p className="voice-line-facts">
            {title ? <span>{title}</span> : null}
            {credentials.map(({ label, holds }) => (
              <span key={label} className={holds ? "font-medium text-ink-2" : undefined}>
                {holds ? <CheckMark /> : null}
                {label}
              </span>
            ))}
            {children}
          </p>
        ) : null}
      </div>
    </div>
  );
}

function Name({ name, href, className }: { name: string; href?: string; className?: string }) {
  if (!href) return <span className={className}>{name}</span>;
  return (
    <Link to={href} className={className}>
      {name}
    </Link>
  );
}
