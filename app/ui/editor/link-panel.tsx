import type { Editor } from "@tiptap/core";
import { safeHref } from "~/platform/rich-text/safe-links";
import { Button } from "../button";
import type { EditorTexts } from "./editor-texts";
import { OneFieldPanel } from "./one-field-panel";

type Props = { editor: Editor; texts: EditorTexts; onClose: () => void };

/** Asks where the selected words, or the link under the cursor, shall lead. */
export function LinkPanel({ editor, texts, onClose }: Props) {
  const href: unknown = editor.getAttributes("link").href;
  const leave = () => {
    onClose();
    editor.commands.focus();
  };
  return (
    <OneFieldPanel
      label={texts.linkAddress}
      value={typeof href === "string" ? href : ""}
      apply={texts.apply}
      check={(typed) => (addressOf(typed) ? undefined : texts.linkWrong)}
      onApply={(typed) => {
        link(editor, addressOf(typed) ?? "");
        onClose();
      }}
      onLeave={leave}
      focus
    >
      {href ? (
        <Button
          type="button"
          variant="quiet"
          size="s"
          onClick={() => {
            editor.chain().focus().extendMarkRange("link").unsetLink().run();
            onClose();
          }}
        >
          {texts.remove}
        </Button>
      ) : null}
    </OneFieldPanel>
  );
}

/** People type addresses as they know them: without a protocol, or as a mail address. */
function addressOf(typed: string): string | undefined {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return safeHref(`mailto:${address}`);
  if (/^[^\s/:@]+\.[^\s/:@]{2,}(?:[/?#:]|$)/.test(address)) return safeHref(`https://${address}`);
  return safeHref(address);
}

function link(editor: Editor, href: string): void {
  const chain = editor.chain().focus();
  if (editor.state.selection.empty && !editor.isActive("link")) {
    const mark = { type: "link", attrs: { href } };
    chain
      .insertContent([
        { type: "text", text: href.replace(/^mailto:/, ""), marks: [mark] },
        { type: "text", text: " " },
      ])
      .run();
  } else chain.extendMarkRange("link").setLink({ href }).run();
}
