import { initials as initialsOf } from "./initials";
import type { Side, VoiceOrganisation } from "./side";

export type SpeakerProps = {
  name: string;
  side: Side;
  size?: "xs" | "s" | "m" | "l";
  /** Own short form; made from the name when left out. */
  initials?: string;
  picture?: string;
  organisation?: VoiceOrganisation;
  /** Asked, but has not spoken yet: outlined. */
  silent?: boolean;
  /** Read aloud; leave out where the name stands beside it. */
  label?: string;
};

const pixels = { xs: 20, s: 26, m: 40, l: 52 };

/** An avatar whose shape is the side its person speaks for. */
export function Speaker({ name, side, size = "m", label, ...rest }: SpeakerProps) {
  const short = rest.initials ?? initialsOf(name);
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <span
      className="speaker"
      data-side={side}
      data-size={size === "m" ? undefined : size}
      data-silent={rest.silent ? "" : undefined}
      title={label}
      {...spoken}
    >
      {rest.picture ? (
        <img src={rest.picture} alt="" width={pixels[size]} height={pixels[size]} loading="lazy" decoding="async" />
      ) : (
        <span>{size === "xs" ? [...short][0] : short}</span>
      )}
      {rest.organisation && (size === "m" || size === "l") ? <OrganisationMark {...rest.organisation} /> : null}
    </span>
  );
}

function OrganisationMark({ name, initials, picture }: VoiceOrganisation) {
  return (
    <span className="speaker-mark">
      {picture ? <img src={picture} alt="" loading="lazy" /> : [...(initials ?? initialsOf(name))][0]}
    </span>
  );
}
