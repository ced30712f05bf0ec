import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import type { FiledUnder } from "~/modules/topics/filed-under";
import { StageChoice } from "~/modules/topics/stage-choice";
import { TopicChoice } from "~/modules/topics/topic-choice";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { useSending } from "~/ui/use-sending";
import type { DocumentKind } from "../document-kinds";
import { ParticularsFields } from "./particulars-fields";

type DocumentFormProps = {
  club: { id: number; slug: string; language: string };
  kind: DocumentKind;
  draft: string;
  choices: readonly SpeakingChoice[];
  joins: boolean;
  topics: readonly FiledUnder[];
  /** The wish it is begun for. */
  idea: { id: number; title: string; path: string; topics: readonly string[] } | null;
};

/** Where one begins a document: what it is called, who may write, and its first words. */
export function DocumentForm({ club, kind, draft, choices, joins, topics, idea }: DocumentFormProps) {
  const { t } = useTranslation("documents");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ title: t("field.title"), summary: t("field.summary"), body: t("field.body") })}
        />
      ) : null}
      <input type="hidden" name="kind" value={kind} />
      <p className="flex flex-wrap items-center gap-2 font-head font-medium">
        {t(`kind.${kind}`)}
        <Button to={`/clubs/${club.slug}/documents/new${idea ? `?idea=${idea.id}` : ""}`} variant="quiet" size="s">
          {t("new.other-kind")}
        </Button>
      </p>
      {idea ? (
        <p className="text-ink-2">
          <input type="hidden" name="ideaId" value={idea.id} />
          {t("new.for-idea")}{" "}
          <Link to={idea.path} lang={club.language}>
            {idea.title}
          </Link>
        </p>
      ) : null}
      <ParticularsFields of={{ title: idea?.title ?? "", summary: "", documentEntry: "invitation" }} />
      <StageChoice
        label={t("stages:document.field")}
        hint={t("stages:document.hint")}
        value={problem.typed("stage")}
        error={problem.of("stage")}
      />
      <TopicChoice topics={topics} chosen={idea?.topics} problem={problem} of="document" />
      <BodyField
        label={t("field.body")}
        hint={t("field.body-hint")}
        value={problem.typed("body", draft)}
        error={problem.of("body")}
        draftKey={`document:${club.id}`}
        rows={14}
      />
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      {joins ? <p className="text-sm text-ink-3">{t("new.joins")}</p> : null}
      <div>
        <Button variant="main" pending={sending}>
          {t("new.act")}
        </Button>
      </div>
    </Form>
  );
}
