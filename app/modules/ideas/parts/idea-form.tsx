import { Form, useActionData } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { HeldNotice } from "~/ui/held-notice";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { IdeaOptions } from "../idea-options.server";
import type { Interest } from "../rules/idea-kinds";
import { AskedFields, KindField, namesOfFields, PictureField } from "./idea-fields";
import { InterestChoice } from "./interest-choice";
import { type SimilarIdea, SimilarIdeas } from "./similar-ideas";

type IdeaFormProps = {
  club: { id: number; slug: string };
  options: IdeaOptions;
  choices: readonly SpeakingChoice[];
  draft: string;
  origin: { title: string; path: string; from: string; of: string | null; topics: string[] } | null;
  given: { title: string; of: string; topics: string[] };
  signedIn: boolean;
};

/** Where one writes what one wants; what was wished for before appears while the title is typed, or when it is first sent. */
export function IdeaForm({ club, options, choices, draft, origin, given, signedIn }: IdeaFormProps) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  const sending = useSending();
  const found = (useActionData() as { similar?: SimilarIdea[] } | undefined)?.similar;
  const [words, setWords] = useState(problem.typed("title", given.title || (origin?.title ?? "")));
  const topics = given.topics.length > 0 ? given.topics : (origin?.topics ?? none);
  const [ticked, setTicked] = useState(topics.join(" "));
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
      onChange={(event) => setTicked(tickedIn(event.currentTarget))}
    >
      {problem.title ? <FormProblem title={problem.title} problems={problem.named(namesOfFields(t))} /> : null}
      {found ? <FormProblem title={t("similar.first")} /> : null}
      <input type="hidden" name="clubId" value={club.id} />
      <HeldNotice held={signedIn && problem.held} />
      {signedIn ? null : <Notice tone="info">{t("new.sign-in-first")}</Notice>}
      {origin ? (
        <p className="text-ink-2">
          <input type="hidden" name="from" value={origin.from} />
          {t("new.origin")} <Link to={origin.path}>{origin.title}</Link>
        </p>
      ) : null}
      <KindField problem={problem} given={blank} />
      <TextField
        name="title"
        label={t("new.title-field")}
        hint={t("new.title-hint")}
        required
        maxLength={150}
        defaultValue={words}
        error={problem.of("title")}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <SimilarIdeas words={words} clubId={club.id} topics={ticked} found={found} />
      <BodyField
        label={t("new.body")}
        hint={t("new.body-hint")}
        value={problem.typed("body", draft)}
        error={problem.of("body")}
        draftKey="idea"
      />
      <AskedFields
        options={options}
        problem={problem}
        given={{
          ...blank,
          of: given.of || (origin?.of ?? ""),
          topics,
        }}
      />
      <PictureField problem={problem} kept={problem.typed("pictureKey")} />
      <InterestChoice chosen={problem.typed("interest", "none") as Interest} />
      <SpeakAs choices={choices} value={problem.typed("as")} error={problem.of("as")} />
      <div>
        <Button variant="main" pending={sending}>
          {found ? t("new.send-anyway") : t("new.send")}
        </Button>
      </div>
    </Form>
  );
}

/** The topics that are ticked in a form. */
function tickedIn(form: HTMLFormElement): string {
  const fields = new FormData(form);
  return ["topics[]", "aims[]"].flatMap((name) => fields.getAll(name).map(String)).join(" ");
}

const none: readonly string[] = [];
const blank = { kind: "want", of: "", offering: "", offeringName: "", variant: "", topics: [] } as const;
