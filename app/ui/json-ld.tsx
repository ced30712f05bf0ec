/**
 * Structured data for search engines; a data block is not run, so it needs no nonce. Only the document has it: a page may leave
 * the data out in browsers, which have no use for what makes it, and takes what the server wrote as it is.
 */
export function JsonLd({ data }: { data: object | undefined }) {
  const text = data ? JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/</g, "\\u003c") : "";
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} suppressHydrationWarning />;
}
