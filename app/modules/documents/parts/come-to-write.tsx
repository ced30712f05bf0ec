import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { Button } from "~/ui/button";
import type { DocumentView } from "../document-view";

type ComeToWriteProps = { document: DocumentView; choices: readonly SpeakingChoice[] };

/** Where somebody who may write says for whom, and comes. */
export function ComeToWrite({ document, choices }: ComeToWriteProps) {
  const { t } = useTranslation("documents");
  const { mine, writers } = document;
  if (mine.joined && choices.length < 2) return null;
  const own = writers.find((writer) => writer.personId === mine.personId);
  const name = own?.organisation?.name;
  const chosen = choices.find((choice) => (name ? choice.name === name : choice.organisationId === null));
  return (
    <Form
      method="post"
      action={`/documents/${document.id}/writers/entry`}
      className="mb-7 grid gap-4 rounded-lg bg-paper-2 px-5 py-4"
    >
      {mine.joined ? null : <p>{t(mine.asked ? "writers.asked" : "writers.open")}</p>}
      <SpeakAs choices={choices} value={mine.joined ? String(chosen?.organisationId ?? "self") : ""} />
      <div>
        <Button variant={mine.joined ? "plain" : "main"}>
          {t(mine.joined ? "writers.change-voice" : "writers.come")}
        </Button>
      </div>
    </Form>
  );
}
