import type { ElementType } from "react";
import { jsx as fullJsx } from "react/jsx-runtime";

type Props = Record<string, unknown>;
const kind = Symbol.for("react.element");

/**
 * Describes an element as React 19 does: it keeps the properties it is given. React 18 copies them one by one, a thousand times on a page.
 * The build puts this in the place of React's own for our parts on the server; where React would do more than copy, it is asked.
 */
export function jsx(type: ElementType<Props>, props: Props, key?: string): unknown {
  if ("ref" in props || "key" in props || (type as { defaultProps?: object }).defaultProps) {
    return fullJsx(type, props, key);
  }
  return { $$typeof: kind, type, key: key === undefined ? null : `${key}`, ref: null, props, _owner: null };
}
