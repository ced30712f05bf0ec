/** A small tick that says something was verified. */
export function Tick({ label }: { label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 16 16"
      className="ms-1.5 me-0.5 inline-block size-4 align-[-0.12em]"
    >
      <title>{label}</title>
      <circle cx="8" cy="8" r="8" fill="var(--act)" />
      <path d="M4.6 8.3l2.3 2.3 4.5-4.8" fill="none" stroke="var(--act-ink)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

/** A check mark before words that say what was checked. */
export function CheckMark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="me-1 inline-block size-3.5 align-[-0.1em]">
      <path
        d="M2.5 8.6l3.6 3.6 7.4-8"
        fill="none"
        stroke="var(--act)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
