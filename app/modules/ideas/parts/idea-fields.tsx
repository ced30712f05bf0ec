import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { TopicChoice } from "~/modules/topics/topic-choice";
import type { ShownProblem } from "~/platform/http/use-problem";
import { FileField } from "~/ui/file-field";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { IdeaOptions } from "../idea-options.server";
import { type IdeaKind, ideaKinds } from "../rules/idea-kinds";

type Given = {
  kind: IdeaKind;
  of: string;
  offering: string;
  offeringName: string;
  variant: string;
  topics: readonly string[];
};
type IdeaFieldsProps = { options: IdeaOptions; problem: ShownProblem; given: Given };

/** Which of the three prompts, or a variant. */
export function KindField({ problem, given }: Pick<IdeaFieldsProps, "problem" | "given">) {
  const { t } = useTranslation("ideas");
  return (
    <RadioGroup
      name="kind"
      label={t("new.kind")}
      required
      defaultValue={problem.typed("kind", given.kind)}
      error={problem.of("kind")}
      choices={ideaKinds.map((kind) => ({
        value: kind,
        label: t(`kind.${kind}.name`),
        hint: t(`kind.${kind}.hint`),
      }))}
    />
  );
}

/** Of whom it is asked, what it is about, what is to come of it and, for a variant, of what and how. */
export function AskedFields({ options, problem, given }: IdeaFieldsProps) {
  const { t } = useTranslation("ideas");
  return (
    <>
      <Select
        {...problem.field("of", given.of)}
        label={t("new.of")}
        hint={t("new.of-hint")}
        choices={[
          { value: "", label: t("new.of-everyone") },
          ...options.organisations.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <TopicChoice topics={options.topics} chosen={given.topics} problem={problem} of="idea" />
      <fieldset className="grid gap-4 border-s-2 border-line ps-4">
        <legend className="mb-2 font-head font-medium">{t("new.variant")}</legend>
        {options.offerings.length > 0 ? (
          <Select
            {...problem.field("offering", given.offering)}
            label={t("new.offering")}
            choices={[
              { value: "", label: t("new.offering-other") },
              ...options.offerings.map(({ id, name, organisation }) => ({
                value: String(id),
                label: organisation ? `${name} · ${organisation}` : name,
              })),
            ]}
          />
        ) : null}
        <TextField
          {...problem.field("offeringName", given.offeringName)}
          label={t("new.offering-name")}
          maxLength={150}
        />
        <TextField
          {...problem.field("variant", given.variant)}
          label={t("new.variant-how")}
          hint={t("new.variant-hint")}
          maxLength={300}
        />
      </fieldset>
    </>
  );
}

/** A picture of what is meant; one that was sent before is kept, unless another is chosen. */
export function PictureField({ problem, kept = "" }: Pick<IdeaFieldsProps, "problem"> & { kept?: string }) {
  const { t } = useTranslation("ideas");
  const field = (
    <FileField
      key={kept}
      name="file"
      label={t("new.picture")}
      aside={t("common:act.optional")}
      hint={t("new.picture-hint")}
      accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
      error={problem.of("file")}
    />
  );
  if (!kept) return field;
  return (
    <div className="grid gap-3">
      {field}
      <p className="flex items-center gap-3 text-sm text-ink-2">
        <input type="hidden" name="pictureKey" value={kept} />
        <img src={`/files/${kept}`} alt={t("new.picture-kept")} className="h-20 max-w-40 rounded-md object-cover" />
        {t("new.picture-kept")}
      </p>
    </div>
  );
}

/** What the fields of a wish are called, where a refusal has to say which of them is meant. */
export const namesOfFields = (t: TFunction<"ideas">) => ({
  body: t("new.body"),
  of: t("new.of"),
  offeringName: t("new.offering-name"),
  variant: t("new.variant-how"),
  file: t("new.picture"),
  title: t("new.title-field"),
});
