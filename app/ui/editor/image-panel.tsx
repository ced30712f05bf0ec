import type { Editor } from "@tiptap/core";
import { Button } from "../button";
import type { EditorTexts } from "./editor-texts";
import { OneFieldPanel } from "./one-field-panel";

/** Asks what the selected picture shows, for those who do not see it. */
export function ImagePanel({ editor, texts, alt }: { editor: Editor; texts: EditorTexts; alt: string }) {
  return (
    <OneFieldPanel
      label={texts.imageWords}
      value={alt}
      apply={texts.apply}
      onApply={(words) => editor.chain().updateAttributes("image", { alt: words.trim() }).focus().run()}
      onLeave={() => editor.commands.focus()}
    >
      <Button type="button" variant="quiet" size="s" onClick={() => editor.chain().focus().deleteSelection().run()}>
        {texts.remove}
      </Button>
    </OneFieldPanel>
  );
}
