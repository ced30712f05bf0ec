import { useTranslation } from "react-i18next";
import { type Interest, interests } from "../rules/idea-kinds";

/** How true one's interest is: four words to press. */
export function InterestChoice({ chosen }: { chosen: Interest }) {
  const { t } = useTranslation("ideas");
  return (
    <fieldset>
      <legend className="mb-1.5 font-head text-sm font-medium text-ink-2">{t("vote.interest")}</legend>
      <div className="flex flex-wrap gap-2">
        {interests.map((interest) => (
          <label
            key={interest}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-edge px-3 py-1.5 font-head text-sm leading-snug has-checked:border-act has-checked:bg-act-soft"
          >
            <input
              type="radio"
              name="interest"
              value={interest}
              defaultChecked={interest === chosen}
              className="accent-act"
            />
            {t(`interest.${interest}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
