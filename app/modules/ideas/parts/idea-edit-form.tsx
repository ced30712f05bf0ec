import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { useProblem } from "~/platform/http/use-problem";
import type { RichText } from "~/platform/rich-text/document";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { IdeaOptions } from "../idea-options.server";
import type { IdeaView } from "../idea-view";
import { ideaPath } from "../rules/idea-path";
import { AskedFields, KindField, namesOfFields, PictureField } from "./idea-fields";

type IdeaEditFormProps = {
  idea: IdeaView;
  markdown: string;
  json: RichText | string | null;
  offering: number | null;
  options: IdeaOptions;
};

/** Where an idea is said differently. */
export function IdeaEditForm({ idea, markdown, json, offering, options }: IdeaEditFormProps) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  const sending = useSending();
  const given = {
    kind: idea.kind,
    of: idea.asked?.slug ?? "",
    offering: offering === null ? "" : String(offering),
    offeringName: offering === null ? (idea.variant?.of ?? "") : "",
    variant: idea.variant?.how ?? "",
    topics: idea.topics.map(({ slug }) => slug),
  };
  return (
    <Form method="post" encType="multipart/form-data" className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {problem.title ? (
        <FormProblem title={problem.title} more={problem.more} problems={problem.named(namesOfFields(t))} />
      ) : null}
      <KindField problem={problem} given={given} />
      <TextField {...problem.field("title", idea.title)} label={t("new.title-field")} required maxLength={150} />
      <BodyField
        label={t("new.body")}
        value={problem.typed("body", markdown)}
        json={json}
        error={problem.of("body")}
        draftKey={`edit:idea:${idea.id}`}
      />
      <AskedFields options={options} problem={problem} given={given} />
      <PictureField problem={problem} />
      {idea.pictureKey ? (
        <label className="flex min-h-11 items-center gap-3 font-head">
          <input type="checkbox" name="dropPicture" value="true" />
          {t("edit.drop-picture")}
        </label>
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("common:act.save")}
        </Button>
        <Button to={ideaPath(idea.id)} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
