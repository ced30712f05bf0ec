import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { journeyStages } from "~/modules/topics/journey-stages";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { PieceView } from "../calendar-view";
import { channels, pieceKinds, pieceStates } from "../rules/pieces";

type PieceFormProps = {
  piece: PieceView | null;
  curators: readonly { id: number; name: string }[];
  backTo: string;
  /** The day it is planned for, where one was chosen. */
  day?: string;
};

/** Plans a piece or changes it; the day is a field here, for those who drag nothing. */
export function PieceForm({ piece, curators, backTo, day = "" }: PieceFormProps) {
  const { t } = useTranslation("calendar");
  const problem = useProblem();
  const choice = (name: "kind" | "stage" | "channel" | "state", values: readonly string[], value?: string) => (
    <Select
      name={name}
      label={t(`field.${name}`)}
      defaultValue={problem.typed(name, value ?? values[0])}
      error={problem.of(name)}
      choices={values.map((one) => ({ value: one, label: t(name === "stage" ? `stages:${one}` : `${name}.${one}`) }))}
    />
  );
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({
            title: t("field.title"),
            day: t("field.day"),
            owner: t("field.owner"),
            note: t("field.note"),
            link: t("field.link"),
          })}
        />
      ) : null}
      <TextField {...problem.field("title", piece?.title)} label={t("field.title")} required maxLength={150} />
      <div className="grid gap-5 sm:grid-cols-2">
        {choice("kind", pieceKinds, piece?.kind)}
        {choice("stage", journeyStages, piece?.stage)}
        {choice("channel", channels, piece?.channel)}
        {choice("state", pieceStates, piece?.state)}
        <TextField
          type="date"
          {...problem.field("day", piece?.day ?? day)}
          label={t("field.day")}
          aside={t("common:act.optional")}
        />
        <Select
          {...problem.field("owner", String(piece?.owner?.id ?? ""))}
          label={t("field.owner")}
          choices={[
            { value: "", label: t("nobody") },
            ...curators.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      </div>
      <TextArea
        {...problem.field("note", piece?.note)}
        label={t("field.note")}
        aside={t("common:act.optional")}
        rows={3}
        maxLength={500}
      />
      <TextField
        {...problem.field("link", piece?.link?.path)}
        label={t("field.link")}
        hint={t("field.link-hint")}
        aside={t("common:act.optional")}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main">{t(piece ? "save" : "plan")}</Button>
        <Button to={backTo} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
