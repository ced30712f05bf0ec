import ChevronDown from "lucide-react/icons/chevron-down";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { control, Field, wiring } from "~/ui/field";
import type { AskOptions } from "../ask-options.server";

/** Everyone, one organisation, or one expert: who should answer. */
export function AudienceChoice({ options, value, error }: { options: AskOptions; value: string; error?: string }) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const texts = { name: "of", label: t("ask:of"), hint: t("ask:of-hint"), error };
  return (
    <Field {...texts}>
      <div className="relative">
        <select {...wiring(texts)} defaultValue={value || "everyone"} className={`${control} appearance-none pe-10`}>
          <option value="everyone">{t("ask:of-everyone")}</option>
          {options.organisations.length > 0 ? (
            <optgroup label={t("ask:of-organisations")}>
              {options.organisations.map((organisation) => (
                <option key={organisation.slug} value={`organisation:${organisation.slug}`}>
                  {organisation.name}
                </option>
              ))}
            </optgroup>
          ) : null}
          {options.experts.length > 0 ? (
            <optgroup label={t("ask:of-people")}>
              {options.experts.map((expert) => (
                <option key={expert.handle} value={`person:${expert.handle}`}>
                  {[
                    expert.name,
                    expert.title,
                    expert.awayUntil && t("ask:of-away", { day: formatDay(locale, expert.awayUntil) }),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </option>
              ))}
            </optgroup>
          ) : null}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-ink-3"
        />
      </div>
    </Field>
  );
}
