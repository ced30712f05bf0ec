import clsx from "clsx";
import type { SVGAttributes } from "react";

/** An icon as Lucide describes it: shapes on a field of 24 by 24. */
type Drawing = { name: string; node: [shape: string, attributes: Record<string, string>][] };

/**
 * Makes the part for one icon. The build puts this in the place of Lucide's own maker, which works its shapes out anew on
 * every page; here they are written down once. How an icon looks says `.icon` in base.css.
 */
export function drawIcon({ name, node }: Drawing) {
  const shapes = { __html: node.map(([shape, attributes]) => `<${shape}${written(attributes)}/>`).join("") };
  return Object.assign(
    ({ className, ...rest }: SVGAttributes<SVGSVGElement>) => (
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        {...rest}
        className={clsx("icon", className)}
        dangerouslySetInnerHTML={shapes}
      />
    ),
    { displayName: name },
  );
}

const written = ({ key: _key, ...attributes }: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
