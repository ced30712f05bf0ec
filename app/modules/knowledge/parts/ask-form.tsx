import { Form, useActionData } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { StageChoice } from "~/modules/topics/stage-choice";
import { TopicChoice } from "~/modules/topics/topic-choice";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { HeldNotice } from "~/ui/held-notice";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { AskOptions } from "../ask-options.server";
import type { AskedContext } from "../asked-context";
import { askPath, draftOf } from "../rules/ask-path";
import { templateMarkdown, templateText } from "../rules/template-text";
import type { TemplateView } from "../template-view";
import { AudienceChoice } from "./audience-choice";
import { ContextGroup } from "./context-fields";
import { Similar } from "./similar";
import { TemplateChoice } from "./template-choice";
import { useUnfilled } from "./use-unfilled";

type AskFormProps = {
  club: { id: number; slug: string; name: string; joins: boolean; may: boolean };
  topics: readonly TopicOption[];
  chosenTopics: readonly string[];
  options: AskOptions;
  choices: readonly SpeakingChoice[];
  templates: readonly TemplateView[];
  template: TemplateView | null;
  title: string;
  draft: string;
  of: string;
  context: AskedContext;
  signedIn: boolean;
};

/** Where one asks a club; what was asked before appears while the title is typed. */
export function AskForm({ club, topics, template, context, title, of, signedIn, ...page }: AskFormProps) {
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  const sending = useSending();
  const [words, setWords] = useState(problem.typed("title", title));
  const told = useActionData<{ unfilled?: string[] }>()?.unfilled;
  const { unfilled, beforeSending } = useUnfilled(template, told);
  const begun = template && page.draft === "" ? template.headings : null;
  const pathWith = (id: number | null) =>
    askPath({ club: club.slug, title: words, template: id, topics: page.chosenTopics, of, context });
  return (
    <Form method="post" onSubmit={beforeSending} className="grid gap-6">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ body: t("ask:body"), title: t("ask:question") })}
        />
      ) : null}
      {told ? (
        <FormProblem
          title={t("ask-template:unfilled", { headings: unfilled.join(", ") })}
          problems={[{ field: "body", text: t("ask-template:unfilled-text") }]}
        />
      ) : null}
      <input type="hidden" name="clubId" value={club.id} />
      {unfilled.length > 0 ? <input type="hidden" name="asItIs" value="yes" /> : null}
      <input type="hidden" name="template" value={template?.id ?? ""} />
      <p className="font-head">
        <Link to={`/clubs/${club.slug}`}>{club.name}</Link>
        <Button to="/ask" variant="quiet" size="s" className="ms-2">
          {t("ask:other-club")}
        </Button>
      </p>
      <HeldNotice held={signedIn && problem.held} />
      {signedIn ? null : <Notice tone="info">{t("ask:sign-in-first")}</Notice>}
      <TemplateChoice slug={club.slug} templates={page.templates} chosen={template} pathWith={pathWith} />
      <TextField
        name="title"
        label={t("ask:question")}
        hint={t("ask:question-hint")}
        required
        maxLength={150}
        defaultValue={words}
        error={problem.of("title")}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Similar words={words} clubId={club.id} />
      <BodyField
        key={template?.id ?? 0}
        label={t("ask:body")}
        hint={t("ask:body-hint")}
        value={problem.typed("body", begun ? templateMarkdown(begun) : page.draft)}
        json={begun ? templateText(begun) : null}
        error={problem.of("body")}
        draftKey={draftOf(template?.id ?? null)}
        rows={begun ? 16 : undefined}
      />
      <TopicChoice topics={topics} chosen={page.chosenTopics} problem={problem} />
      <ContextGroup
        context={context}
        asks={template?.asks ?? []}
        open={problem.typed("stage") !== "" || problem.of("stage") !== undefined}
      >
        <StageChoice
          label={t("sides:stage.field")}
          hint={t("sides:stage.hint")}
          value={problem.typed("stage")}
          error={problem.of("stage")}
        />
      </ContextGroup>
      <AudienceChoice options={page.options} value={problem.typed("of", of)} error={problem.of("of")} />
      <SpeakAs choices={page.choices} value={problem.typed("as")} error={problem.of("as")} />
      {signedIn && club.joins ? <p className="text-sm text-ink-3">{t("ask:joins")}</p> : null}
      <div role="status">
        {unfilled.length > 0 && !told ? (
          <Notice tone="heed" title={t("ask-template:unfilled", { headings: unfilled.join(", ") })}>
            {t("ask-template:unfilled-text")}
          </Notice>
        ) : null}
      </div>
      <div>
        <Button variant="main" pending={sending}>
          {t(unfilled.length > 0 ? "ask-template:send-anyway" : "ask:send")}
        </Button>
      </div>
    </Form>
  );
}
