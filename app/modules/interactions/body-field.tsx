import { useActionData, useNavigation, useRouteLoaderData } from "@remix-run/react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RichText } from "~/platform/rich-text/document";
import { clearDraft } from "~/ui/editor/drafts";
import { editorTexts } from "~/ui/editor/editor-texts";
import { RichTextEditor } from "~/ui/editor/rich-text-editor";
import { findPeople } from "./find-people";
import { sendImage } from "./send-image";

type BodyFieldProps = {
  label: string;
  hint?: string;
  value: string;
  json?: RichText | string | null;
  error?: string;
  draftKey: string;
  rows?: number;
};

/** Where a text is written: Markdown in a plain text area, the editor when there is script. Drafts are kept here and on the server. */
export function BodyField({ label, hint, value, json, error, draftKey, rows }: BodyFieldProps) {
  const { t } = useTranslation(["rich-text", "common"]);
  const texts = useMemo(() => editorTexts(t), [t]);
  const root = useRouteLoaderData("root") as { viewer?: unknown } | undefined;
  const signedIn = Boolean(root?.viewer);
  useClearedWhenSent(draftKey);
  return (
    <RichTextEditor
      name="body"
      label={label}
      hint={hint}
      error={error}
      defaultMarkdown={value}
      defaultJson={json}
      draftKey={draftKey}
      rows={rows}
      texts={texts}
      findPeople={signedIn ? findPeople : undefined}
      upload={signedIn ? sendImage : undefined}
      onDraft={signedIn ? (draft) => keepOnServer(draftKey, draft) : undefined}
    />
  );
}

/** Forgets the browser's draft when its form was taken: a taken form leads on, a refused one comes back with data. */
function useClearedWhenSent(draftKey: string) {
  const navigation = useNavigation();
  const refused = useActionData() !== undefined;
  const taken = navigation.state === "loading" && navigation.formMethod === "POST" && !refused;
  useEffect(() => {
    if (taken) clearDraft(draftKey);
  }, [taken, draftKey]);
}

function keepOnServer(key: string, draft: RichText) {
  const body = new URLSearchParams({ key, json: JSON.stringify(draft) });
  // Without a connection the browser's own draft stays; the next pause tries again.
  fetch("/drafts", { method: "POST", body, keepalive: true }).catch(() => undefined);
}
