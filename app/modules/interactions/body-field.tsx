import { useActionData, useNavigation, useRouteLoaderData } from "@remix-run/react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { clearDraft } from "~/platform/drafts";
import type { RichText } from "~/platform/rich-text/document";
import { editorTexts } from "~/ui/editor/editor-texts";
import { RichTextEditor } from "~/ui/editor/rich-text-editor";
import { findPeople } from "./find-people";
import { sendImage } from "./send-image";

type BodyFieldProps = {
  /** What the plain text area is called in the form; the editor's field is called so with "Json" behind it. */
  name?: string;
  label: string;
  hint?: string;
  value: string;
  json?: RichText | string | null;
  error?: string;
  /** Under which key a draft is kept. What changes a text that stands already ("edit:…") is kept in this browser only. */
  draftKey: string;
  rows?: number;
  /** Whether people can be mentioned, who are then told. */
  mentions?: boolean;
};

/** Where a text is written: Markdown in a plain text area, the editor when there is script. Drafts are kept here and on the server. */
export function BodyField({ name = "body", label, hint, value, json, error, draftKey, ...more }: BodyFieldProps) {
  const { rows, mentions = true } = more;
  const { t } = useTranslation(["rich-text", "common"]);
  const texts = useMemo(() => editorTexts(t), [t]);
  const root = useRouteLoaderData("root") as { viewer?: unknown } | undefined;
  const signedIn = Boolean(root?.viewer);
  useClearedWhenSent(draftKey);
  return (
    <RichTextEditor
      name={name}
      label={label}
      hint={hint}
      error={error}
      defaultMarkdown={value}
      defaultJson={json}
      draftKey={draftKey}
      rows={rows}
      texts={texts}
      findPeople={signedIn && mentions ? findPeople : undefined}
      upload={signedIn ? sendImage : undefined}
      onDraft={signedIn && !draftKey.startsWith("edit:") ? (draft) => keepOnServer(draftKey, draft) : undefined}
    />
  );
}

/** Forgets the browser's draft when its form was taken: a taken form leads on, a refused one comes back with data, a held one to signing in. */
function useClearedWhenSent(draftKey: string) {
  const navigation = useNavigation();
  const refused = useActionData() !== undefined;
  const held = navigation.location?.pathname === "/sign-in";
  const taken = navigation.state === "loading" && navigation.formMethod === "POST" && !refused && !held;
  useEffect(() => {
    if (taken) clearDraft(draftKey);
  }, [taken, draftKey]);
}

function keepOnServer(key: string, draft: RichText) {
  const body = new URLSearchParams({ key, json: JSON.stringify(draft) });
  // Without a connection the browser's own draft stays; the next pause tries again.
  fetch("/drafts", { method: "POST", body, keepalive: true }).catch(() => undefined);
}
