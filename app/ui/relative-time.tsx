export type RelativeTimeProps = {
  /** ISO 8601. */
  dateTime: string;
  /** As people say it: "yesterday, 19:42". */
  text: string;
  /** In full, shown on pointing. */
  full?: string;
};

/** When, in words made by the server. */
export function RelativeTime({ dateTime, text, full }: RelativeTimeProps) {
  return (
    <time dateTime={dateTime} title={full}>
      {text}
    </time>
  );
}
