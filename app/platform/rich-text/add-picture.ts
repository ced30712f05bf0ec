import type { RichMark, RichNode } from "./document";
import type { DocumentBuilder } from "./document-builder";
import { withProtocol } from "./html-marks";
import { ownFile, safeHref } from "./safe-links";

type Picture = { src?: string; alt?: string; width?: number; height?: number };

/** Our own pictures are embedded; a stranger's becomes a link with its description, so that no page calls a stranger's server. */
export function addPicture(builder: DocumentBuilder, picture: Picture, marks: readonly RichMark[] = []): void {
  const own = ownFile(picture.src);
  const alt = (picture.alt ?? "").replace(/\s+/g, " ").trim().slice(0, 500);
  if (own) {
    const attrs: RichNode["attrs"] = { src: own, alt };
    if (picture.width && picture.height) Object.assign(attrs, { width: picture.width, height: picture.height });
    builder.block({ type: "image", attrs });
    return;
  }
  const href = safeHref(withProtocol(picture.src ?? ""));
  if (href?.startsWith("http")) {
    const linked = marks.some((mark) => mark.type === "link");
    const words = alt || decodedName(href);
    builder.text(words, linked ? marks : [{ type: "link", attrs: { href } }, ...marks]);
  } else if (alt) builder.text(alt, marks);
}

function decodedName(href: string): string {
  const { host, pathname } = new URL(href);
  return pathname.split("/").at(-1) || host;
}
