import clsx from "clsx";
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { RichText } from "~/platform/rich-text/document";
import { control, Field, type FieldTexts, wiring } from "../field";
import type { SurfaceProps } from "./editor-surface";
import type { EditorTexts } from "./editor-texts";
import type { FindPeople } from "./mention-menu";
import type { Upload } from "./upload-images";

export type RichTextEditorProps = FieldTexts & {
  texts: EditorTexts;
  /** The text as Markdown, for the plain text area; also the beginning of the editor where no JSON is given. */
  defaultMarkdown?: string;
  /** The text as stored, or as it came back with a refused form. */
  defaultJson?: RichText | string | null;
  placeholder?: string;
  rows?: number;
  /** Takes the focus when the page opens. */
  autoFocus?: boolean;
  /** Where the browser keeps a draft; without it none is kept. */
  draftKey?: string;
  /** Hears of every draft that was kept, for keeping it on the server, too. */
  onDraft?: (json: RichText) => void;
  /** Stores a picture; without it none can be added. */
  upload?: Upload;
  /** Finds people to mention; without it nobody can be mentioned. */
  findPeople?: FindPeople;
};

/**
 * A field for longer texts. The server sends a plain text area (`name`, Markdown) that works by itself; where script
 * runs, the editor takes its place once it is loaded and sends `nameJson` instead.
 */
export function RichTextEditor({
  defaultMarkdown = "",
  rows = 8,
  placeholder,
  autoFocus,
  ...props
}: RichTextEditorProps) {
  const { name, id = name, label, hint, error, aside, bare } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [loaded, setLoaded] = useState<{ Surface: ComponentType<SurfaceProps>; typed: string; focused: boolean }>();

  useEffect(() => {
    let gone = false;
    // The editor is most of the page's script: it comes after the page, and only where somebody can write. Should it
    // fail to come, the plain text area stays.
    import("./editor-surface").then(
      ({ EditorSurface }) => {
        if (gone) return;
        const { current } = area;
        setLoaded({ Surface: EditorSurface, typed: current?.value ?? "", focused: current === document.activeElement });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);

  const texts = { name, id, label, hint, error, aside, bare };
  return (
    <Field {...texts}>
      {loaded ? (
        <loaded.Surface
          {...props}
          id={id}
          placeholder={placeholder}
          // What was typed while the editor was on its way is worth more than what the page came with.
          start={loaded.typed !== defaultMarkdown ? undefined : (props.defaultJson ?? undefined)}
          startMarkdown={loaded.typed}
          focus={loaded.focused || autoFocus === true}
        />
      ) : (
        <textarea
          ref={area}
          {...wiring(texts)}
          rows={rows}
          defaultValue={defaultMarkdown}
          placeholder={placeholder}
          className={clsx(control, "min-h-56 resize-y font-text leading-relaxed")}
        />
      )}
    </Field>
  );
}
