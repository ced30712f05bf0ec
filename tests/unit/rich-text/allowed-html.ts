import { Parser } from "htmlparser2";

const TAGS = new Set(
  "p h2 h3 h4 ul ol li blockquote pre code hr table tbody tr td th img br a strong em s sub sup kbd ins del".split(" "),
);
const ATTRIBUTES: Record<string, RegExp> = {
  "a href": /^(?:https?:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>:?]+|\/(?!\/)[^\s"'<>\\]*)$/,
  "a rel": /^ugc nofollow noopener$/,
  "a class": /^mention$/,
  "img src": /^\/files\/[\w./-]+$/,
  "img alt": /^.*$/s,
  "img width": /^\d+$/,
  "img height": /^\d+$/,
  "img loading": /^lazy$/,
  "img decoding": /^async$/,
  "ol start": /^\d+$/,
  "td colspan": /^\d+$/,
  "td rowspan": /^\d+$/,
  "th colspan": /^\d+$/,
  "th rowspan": /^\d+$/,
  "pre tabindex": /^0$/,
  "table tabindex": /^0$/,
  "code class": /^language-[\w+#.-]+$/,
};

/** Everything in a piece of HTML that a text may not put on a page, read as a browser would read it. */
export function strangers(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!TAGS.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES[`${name} ${attribute}`]?.test(value)) found.push(`<${name} ${attribute}="${value}">`);
      }
    },
    oncomment: (words) => void found.push(`<!--${words}-->`),
    onprocessinginstruction: (name) => void found.push(`<${name}>`),
  });
  parser.end(html);
  return found;
}
