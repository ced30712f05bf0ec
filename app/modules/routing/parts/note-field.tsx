import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { TextArea } from "~/ui/text-area";

/** A few words to whoever comes next. */
export function NoteField({ label, id }: { label: string; id?: string }) {
  const { t } = useTranslation();
  const problem = useProblem();
  return (
    <TextArea {...problem.field("note")} id={id} label={label} aside={t("act.optional")} rows={3} maxLength={500} />
  );
}
