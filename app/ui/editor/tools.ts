import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import type { LucideIcon } from "lucide-react";
import Bold from "lucide-react/icons/bold";
import Code from "lucide-react/icons/code-xml";
import Heading2 from "lucide-react/icons/heading-2";
import Heading3 from "lucide-react/icons/heading-3";
import Italic from "lucide-react/icons/italic";
import Link from "lucide-react/icons/link";
import List from "lucide-react/icons/list";
import ListOrdered from "lucide-react/icons/list-ordered";
import Redo2 from "lucide-react/icons/redo-2";
import Table from "lucide-react/icons/table";
import TextQuote from "lucide-react/icons/text-quote";
import Undo2 from "lucide-react/icons/undo-2";

type ToolName =
  | "bold"
  | "italic"
  | "heading"
  | "smallHeading"
  | "bulletList"
  | "orderedList"
  | "quote"
  | "code"
  | "link"
  | "table"
  | "undo"
  | "redo";

type Tool = {
  name: ToolName;
  Icon: LucideIcon;
  run: (editor: Editor) => void;
  isActive?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
  /** It is on or off, rather than done once. */
  toggles?: boolean;
  /** The first of its group. */
  apart?: boolean;
};

/** Code within a line is a mark; over several blocks, or on an empty line, it is a block of its own. */
const toggleCode = (editor: Editor) => {
  const { empty, $from, $to } = editor.state.selection;
  const block = editor.isActive("codeBlock") || !$from.sameParent($to) || (empty && $from.parent.content.size === 0);
  const chain = editor.chain().focus();
  (block ? chain.toggleCodeBlock() : chain.toggleCode()).run();
};

/** Everything on the toolbar but the picture, in order. */
export const tools: readonly Tool[] = [
  { name: "bold", Icon: Bold, toggles: true, run: (editor) => editor.chain().focus().toggleBold().run() },
  { name: "italic", Icon: Italic, toggles: true, run: (editor) => editor.chain().focus().toggleItalic().run() },
  {
    name: "heading",
    Icon: Heading2,
    toggles: true,
    apart: true,
    isActive: (editor) => editor.isActive("heading", { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "smallHeading",
    Icon: Heading3,
    toggles: true,
    isActive: (editor) => editor.isActive("heading", { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "bulletList",
    Icon: List,
    toggles: true,
    apart: true,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    Icon: ListOrdered,
    toggles: true,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "quote",
    Icon: TextQuote,
    toggles: true,
    isActive: (editor) => editor.isActive("blockquote"),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "code",
    Icon: Code,
    toggles: true,
    isActive: (editor) => editor.isActive("code") || editor.isActive("codeBlock"),
    run: toggleCode,
  },
  {
    name: "undo",
    Icon: Undo2,
    apart: true,
    isPossible: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: "redo",
    Icon: Redo2,
    isPossible: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
  { name: "link", Icon: Link, toggles: true, apart: true, run: () => undefined },
  {
    name: "table",
    Icon: Table,
    isPossible: (editor) => !editor.isActive("table"),
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
  },
];

/** What the toolbar shows of the words under the cursor. */
export function stateOf(editor: Editor) {
  const { selection } = editor.state;
  const image = selection instanceof NodeSelection && selection.node.type.name === "image" ? selection.node : undefined;
  return {
    active: flags((tool) => (tool.isActive ? tool.isActive(editor) : editor.isActive(tool.name))),
    disabled: flags((tool) => tool.isPossible !== undefined && !tool.isPossible(editor)),
    inTable: editor.isActive("table"),
    image: image ? String(image.attrs.alt ?? "") : undefined,
    imageAt: image ? selection.from : undefined,
    focused: editor.isFocused,
  };
}

const flags = (read: (tool: Tool) => boolean): { [name: string]: boolean } =>
  Object.fromEntries(tools.map((tool) => [tool.name, read(tool)]));
