import { Root as Toolbar } from "@radix-ui/react-toolbar";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import clsx from "clsx";
import ImagePlus from "lucide-react/icons/image-plus";
import { type ReactNode, useRef, useState } from "react";
import type { EditorTexts } from "./editor-texts";
import { ImagePanel } from "./image-panel";
import { LinkPanel } from "./link-panel";
import { TableTools } from "./table-tools";
import { ToolButton } from "./tool-button";
import { stateOf, tools } from "./tools";
import { useKeyboardInset } from "./use-keyboard-inset";

type Props = { editor: Editor; texts: EditorTexts; controls: string; onImages?: (files: File[]) => void };

/** What one can do to the words; on a phone it scrolls sideways and lies on the keyboard. */
export function EditorToolbar({ editor, texts, controls, onImages }: Props) {
  const [linking, setLinking] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const state = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) });
  const inset = useKeyboardInset(state.focused);

  return (
    <div
      className={clsx(
        "sticky top-0 z-10 rounded-t-md border-b border-line bg-paper",
        inset !== undefined && "min-h-12",
      )}
    >
      <Floating inset={inset}>
        <Toolbar
          aria-label={texts.toolbar}
          aria-controls={controls}
          className="flex overflow-x-auto overscroll-x-contain px-1.5 py-1 [scrollbar-width:none] sm:flex-wrap"
        >
          {tools.map(({ name, Icon, run, toggles, apart }) => (
            <ToolButton
              key={name}
              label={texts[name]}
              icon={<Icon aria-hidden="true" className="size-[1.15rem]" />}
              pressed={toggles ? state.active[name] : undefined}
              disabled={state.disabled[name]}
              apart={apart}
              onPress={() => (name === "link" ? setLinking(!linking) : run(editor))}
            />
          ))}
          {onImages ? (
            <ToolButton
              label={texts.image}
              icon={<ImagePlus aria-hidden="true" className="size-[1.15rem]" />}
              onPress={() => chooser.current?.click()}
            />
          ) : null}
        </Toolbar>
      </Floating>
      {onImages ? (
        <input
          ref={chooser}
          type="file"
          accept="image/*"
          multiple
          hidden
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            onImages([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
      ) : null}
      {linking ? <LinkPanel editor={editor} texts={texts} onClose={() => setLinking(false)} /> : null}
      {state.image === undefined ? null : (
        <ImagePanel key={state.imageAt} editor={editor} texts={texts} alt={state.image} />
      )}
      {state.inTable ? <TableTools editor={editor} texts={texts} /> : null}
    </div>
  );
}

/** Always the same element: the tools keep their place in the tree, and the focus, when the keyboard comes. */
function Floating({ inset, children }: { inset: number | undefined; children: ReactNode }) {
  const afloat = inset !== undefined;
  return (
    <div
      style={{ bottom: inset }}
      className={afloat ? "fixed inset-x-0 z-40 border-t border-line bg-paper shadow-lift" : undefined}
    >
      {children}
    </div>
  );
}
