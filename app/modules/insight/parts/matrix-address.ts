/** What is chosen on a matrix's page, as it stands in addresses. */
export type Chosen = {
  rows: string;
  columns: string;
  topic: string | null;
  stage: string | null;
  from: string | null;
  to: string | null;
  /** What the map shows, where that is not who talks with whom. */
  show?: string;
};

/** An address of a club's matrix with what is chosen, and more. */
export function matrixAddress(
  { slug, page }: { slug: string; page: string },
  chosen: Chosen,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...chosen, ...more }))
    if (value && value !== "talk") query.set(name, value);
  return `/clubs/${encodeURIComponent(slug)}/matrix${page}?${query}`;
}
