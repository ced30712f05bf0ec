import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import type { SimilarIdea } from "./similar-ideas";

/** Which idea it becomes part of: one that is like it, or one by its address. */
export function MergeTarget({ similar }: { similar: readonly SimilarIdea[] }) {
  const { t } = useTranslation("ideas");
  const problem = useProblem();
  return (
    <>
      {similar.length > 0 ? (
        <RadioGroup
          name="into"
          label={t("merge.into")}
          defaultValue={problem.typed("into")}
          error={problem.of("into")}
          choices={similar.map(({ id, title, voteCount }) => ({
            value: String(id),
            label: title,
            hint: t("row.votes", { count: voteCount, shown: voteCount }),
          }))}
        />
      ) : null}
      <TextField
        name="other"
        label={t(similar.length > 0 ? "merge.other" : "merge.into")}
        hint={t("merge.other-hint")}
        defaultValue={problem.typed("other")}
        error={similar.length > 0 ? undefined : problem.of("into")}
      />
    </>
  );
}
