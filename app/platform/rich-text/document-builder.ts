import { cleanText } from "./clean-text";
import type { RichMark, RichNode, RichText, RichValue } from "./document";
import { nodeRules } from "./schema";

/** Below this depth quotes, lists and tables are read as plain paragraphs, so that no document nests too deep. */
const NEST_AT_MOST = 13;
const PARENTS: Record<string, string> = { item: "bulletList", row: "table", cell: "tableRow" };
type Attributes = { [name: string]: RichValue };
/** An open node. A ghost was opened where it may not stand (too deep): what it holds goes to the node around it. */
type Frame = { name: string; node: RichNode; ghost: boolean; implied: boolean };

/** Builds a valid document from whatever order blocks and words come in: what is missing around them is supplied. */
export class DocumentBuilder {
  private readonly root: RichNode = { type: "doc", content: [] };
  private depth = 1;
  private readonly frames: Frame[] = [{ name: "doc", node: this.root, ghost: false, implied: false }];

  /** Opens a node that holds others; an open paragraph before it ends. */
  open(name: string, attrs: Attributes = {}): void {
    const place = nodeRules[name]?.place ?? "block";
    this.closeText();
    if (place === "block") this.ensureBlocks();
    else this.ensureParent(place);
    const ghost = this.isTooDeep(name) || (place !== "block" && this.top().ghost);
    const node: RichNode = { type: name, content: [] };
    if (Object.keys(attrs).length > 0) node.attrs = attrs;
    if (ghost) this.push({ name, node: this.top().node, ghost: true, implied: false });
    else this.append(node, false);
  }

  /** Closes the innermost open node of that name, and all that is open inside it; without one nothing happens. */
  close(name: string): void {
    if (!this.isOpen(name)) return;
    while (this.frames.length > 1) if (this.pop()?.name === name) return;
  }

  isOpen(name: string): boolean {
    return this.frames.findLast((frame) => frame.name === name) !== undefined;
  }

  /** Words with their marks; a paragraph is opened for them where none is. */
  text(words: string, marks: readonly RichMark[] = []): void {
    const text = cleanText(words);
    if (text === "") return;
    const inCode = this.top().name === "codeBlock" && !this.top().ghost;
    if (!inCode) this.ensureText(text.trim() === "");
    if (this.holds() !== "inline" && !inCode) return;
    const last = this.top().node.content?.at(-1);
    const kept = inCode ? [] : marks;
    if (last?.type === "text" && sameMarks(last.marks ?? [], kept)) last.text = (last.text ?? "") + text;
    else
      this.top().node.content?.push(
        kept.length > 0 ? { type: "text", text, marks: [...kept] } : { type: "text", text },
      );
  }

  /** A leaf between words: a line break or a mention. */
  inline(node: RichNode): void {
    if (this.top().name === "codeBlock") this.text(node.type === "hardBreak" ? "\n" : "");
    else {
      this.ensureText(node.type === "hardBreak");
      if (this.holds() === "inline") this.top().node.content?.push(node);
    }
  }

  /** A leaf between blocks: an image or a rule. */
  block(node: RichNode): void {
    this.closeText();
    this.ensureBlocks();
    this.top().node.content?.push(node);
  }

  /** True when the words so far end in a space, or none have begun: a further space would not be seen. */
  endsInSpace(): boolean {
    const last = this.holds() === "inline" ? this.top().node.content?.at(-1) : undefined;
    return last === undefined || last.type === "hardBreak" || (last.type === "text" && /\s$/.test(last.text ?? ""));
  }

  /** Adds attributes to the open node, known only after it was opened. */
  describe(attrs: Attributes): void {
    const { node } = this.top();
    node.attrs = { ...node.attrs, ...attrs };
  }

  closeText(): void {
    while (this.frames.length > 1 && (this.holds() === "inline" || this.top().name === "codeBlock")) this.pop();
  }

  finish(): RichText {
    while (this.frames.length > 1) this.pop();
    const content = this.root.content ?? [];
    return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
  }

  private top(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error("The document itself is never closed.");
    return frame;
  }

  private holds() {
    return nodeRules[this.top().node.type]?.holds;
  }

  private ensureText(onlySpace: boolean): void {
    if (this.holds() === "inline" || onlySpace) return;
    this.ensureBlocks();
    this.append({ type: "paragraph", content: [] }, true);
  }

  private ensureBlocks(): void {
    const missing = { item: "listItem", row: "tableRow", cell: "tableCell" } as const;
    for (let holds = this.holds(); holds === "item" || holds === "row" || holds === "cell"; holds = this.holds()) {
      this.append({ type: missing[holds], content: [] }, true);
    }
  }

  private ensureParent(place: string): void {
    while (this.frames.length > 1 && nodeRules[this.top().name]?.holds !== place && this.top().implied) this.pop();
    if (nodeRules[this.top().name]?.holds === place) return;
    const parent = PARENTS[place];
    if (parent) this.open(parent);
  }

  private isTooDeep(name: string): boolean {
    const nests = name === "bulletList" || name === "orderedList" || name === "blockquote" || name === "table";
    return nests && this.depth >= NEST_AT_MOST;
  }

  private append(node: RichNode, implied: boolean): void {
    this.top().node.content?.push(node);
    this.push({ name: node.type, node, ghost: false, implied });
  }

  private push(frame: Frame): void {
    if (!frame.ghost) this.depth++;
    this.frames.push(frame);
  }

  private pop(): Frame | undefined {
    const frame = this.frames.pop();
    if (!frame || frame.ghost) return frame;
    this.depth--;
    settle(frame, this.top().node);
    return frame;
  }
}

/** Tidies a node that is complete: no spaces at its ends, nothing empty left standing. */
function settle({ node, implied }: Frame, parent: RichNode): void {
  const rule = nodeRules[node.type];
  const content = node.content ?? [];
  if (rule?.holds === "inline") trim(content);
  const code = node.type === "codeBlock" ? content[0] : undefined;
  if (code) code.text = (code.text ?? "").replace(/^\n|\n+$/g, "");
  if (code?.text === "") content.pop();
  if (content.length === 0 && (implied || rule?.holds !== "block" || node.type === "blockquote")) parent.content?.pop();
  if (content.length === 0 && rule?.holds === "block") content.push({ type: "paragraph" });
  if (node.type === "listItem" && content[0]?.type !== "paragraph") content.unshift({ type: "paragraph" });
  if (content.length === 0) delete node.content;
}

function trim(content: RichNode[]): void {
  for (let last = content.at(-1); last; last = content.at(-1)) {
    if (last.type === "text") last.text = last.text?.trimEnd();
    if (last.type !== "hardBreak" && last.text !== "") return;
    content.pop();
  }
}

const sameMarks = (one: readonly RichMark[], other: readonly RichMark[]): boolean =>
  one.length === other.length &&
  one.every((mark, n) => mark.type === other[n]?.type && mark.attrs?.href === other[n]?.attrs?.href);
