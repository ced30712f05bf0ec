import type { RichText } from "~/platform/rich-text/document";
import { TextArea } from "~/ui/text-area";

type BodyFieldProps = { label: string; hint?: string; value: string; json?: RichText; error?: string; draftKey: string; rows?: number };

/** Where a text is written: Markdown in a plain text area, the editor when there is script. */
export function BodyField({ label, hint, value, error, rows = 8 }: BodyFieldProps) {
  return <TextArea name="body" label={label} hint={hint} error={error} defaultValue={value} rows={rows} />;
}
