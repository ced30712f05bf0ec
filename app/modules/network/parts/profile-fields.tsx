import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { PersonView } from "../network-view";

const languages = ["th", "en"] as const;

/** What one tells about oneself. */
export function ProfileFields({ person }: { person: Pick<PersonView, "about" | "province" | "languages"> }) {
  const { t } = useTranslation("network");
  const problem = useProblem();
  const spoken = problem.typedList("languages", person.languages);
  return (
    <>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ about: t("profile.about"), province: t("profile.province") })}
        />
      ) : null}
      <TextArea
        {...problem.field("about", person.about)}
        label={t("profile.about")}
        hint={t("profile.about-hint")}
        rows={4}
        maxLength={600}
      />
      <TextField
        {...problem.field("province", person.province)}
        label={t("profile.province")}
        aside={t("common:act.optional")}
        autoComplete="address-level1"
        maxLength={60}
      />
      <fieldset>
        <legend className="mb-1 font-head leading-snug font-medium">{t("profile.languages")}</legend>
        <div className="flex flex-wrap gap-x-6">
          {languages.map((code) => (
            <label key={code} className="flex min-h-11 items-center gap-3 font-head">
              <input type="checkbox" name="languages[]" value={code} defaultChecked={spoken.includes(code)} />
              {t(`language.${code}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
