/** The mark: the three shapes standing together; a name always stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 28 28"
      className="block shrink-0 forced-color-adjust-none"
    >
      <circle cx="9.4" cy="9.6" r="6.4" fill="#b4673f" />
      <rect x="12.2" y="10.6" width="12.6" height="12.6" rx="3.4" fill="var(--mark-seller)" opacity=".92" />
      <path d="M9.2 14.2l5.2 3v6l-5.2 3-5.2-3v-6z" fill="#8a5a8c" opacity=".92" />
    </svg>
  );
}
