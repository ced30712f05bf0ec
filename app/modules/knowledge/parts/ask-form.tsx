import { Form } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { StageChoice } from "~/modules/topics/stage-choice";
import type { TopicOption } from "~/modules/topics/topics-of.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { AskOptions } from "../ask-options.server";
import type { AskedContext } from "../asked-context";
import { AudienceChoice } from "./audience-choice";
import { ContextGroup } from "./context-fields";
import { Similar } from "./similar";
import { TopicChoice } from "./topic-choice";

type AskFormProps = {
  club: { id: number; slug: string; name: string; joins: boolean; may: boolean };
  topics: readonly TopicOption[];
  options: AskOptions;
  choices: readonly SpeakingChoice[];
  title: string;
  draft: string;
  of: string;
  context: AskedContext;
  /** The address says something of the context. */
  contextSaid: boolean;
  /** A wanted outcome from whose page one came. */
  aim: string;
  signedIn: boolean;
};

/** Where one asks a club; what was asked before appears while the title is typed. */
export function AskForm({ club, topics, options, choices, title, draft, of, aim, signedIn, ...more }: AskFormProps) {
  const { t } = useTranslation("knowledge");
  const problem = useProblem();
  const sending = useSending();
  const [words, setWords] = useState(problem.typed("title", title));
  return (
    <Form method="post" className="grid gap-6">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <input type="hidden" name="clubId" value={club.id} />
      <p className="font-head">
        <Link to={`/clubs/${club.slug}`}>{club.name}</Link>
        <Button to="/ask" variant="quiet" size="s" className="ms-2">
          {t("ask:other-club")}
        </Button>
      </p>
      {signedIn ? null : <Notice tone="info">{t("ask:sign-in-first")}</Notice>}
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
        label={t("ask:body")}
        hint={t("ask:body-hint")}
        value={problem.typed("body", draft)}
        error={problem.of("body")}
        draftKey="ask"
      />
      <TopicChoice topics={topics} chosen={aim ? [aim] : []} problem={problem} />
      <StageChoice
        label={t("sides:stage.field")}
        hint={t("sides:stage.hint")}
        value={problem.typed("stage")}
        error={problem.of("stage")}
      />
      <ContextGroup context={more.context} open={more.contextSaid} />
      <AudienceChoice options={options} value={problem.typed("of", of)} error={problem.of("of")} />
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      {signedIn && club.joins ? <p className="text-sm text-ink-3">{t("ask:joins")}</p> : null}
      <div>
        <Button variant="main" pending={sending}>
          {t("ask:send")}
        </Button>
      </div>
    </Form>
  );
}
