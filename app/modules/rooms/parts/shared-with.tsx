import { useTranslation } from "react-i18next";
import { FieldError } from "~/ui/field";
import type { SellerChoice } from "../seller-choices.server";

type SharedWithProps = { choices: readonly SellerChoice[]; chosen: readonly string[]; error: string | undefined };

/** Which sellers alone may use what is shared; none chosen lets all of them. */
export function SharedWith({ choices, chosen, error }: SharedWithProps) {
  const { t } = useTranslation("rooms");
  const others = choices.filter(({ mine }) => !mine);
  if (others.length < 2) return null;
  return (
    <fieldset id="sharedWith" tabIndex={-1} className="grid gap-1">
      <legend className="font-head leading-snug font-medium">{t("library.shared-with")}</legend>
      <p className="mb-1 text-sm leading-normal text-ink-3">{t("library.shared-with-hint")}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {others.map(({ id, name }) => (
          <label key={id} className="flex min-h-11 items-center gap-3 font-head leading-snug">
            <input type="checkbox" name="sharedWith[]" value={id} defaultChecked={chosen.includes(String(id))} />
            {name}
          </label>
        ))}
      </div>
      <FieldError id="sharedWith" error={error} />
    </fieldset>
  );
}
