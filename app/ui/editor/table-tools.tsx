import type { Editor } from "@tiptap/core";
import { Button } from "../button";
import type { EditorTexts } from "./editor-texts";

/** What one can do to the table that the cursor is in. */
export function TableTools({ editor, texts }: { editor: Editor; texts: EditorTexts }) {
  const acts: [string, () => boolean][] = [
    [texts.addRow, () => editor.chain().focus().addRowAfter().run()],
    [texts.addColumn, () => editor.chain().focus().addColumnAfter().run()],
    [texts.removeRow, () => editor.chain().focus().deleteRow().run()],
    [texts.removeColumn, () => editor.chain().focus().deleteColumn().run()],
    [texts.removeTable, () => editor.chain().focus().deleteTable().run()],
  ];
  return (
    <fieldset className="flex overflow-x-auto border-t border-line px-1.5 py-1 [scrollbar-width:none] sm:flex-wrap">
      <legend className="sr-only">{texts.tableTools}</legend>
      {acts.map(([label, run]) => (
        <Button key={label} type="button" variant="quiet" size="s" onClick={run} className="shrink-0">
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
