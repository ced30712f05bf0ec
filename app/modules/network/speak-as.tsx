import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { FieldError } from "~/ui/field";
import { Speaker } from "~/ui/speaker";

/** For whom somebody may speak in a club. */
export type SpeakingChoice = { organisationId: number | null; name: string; side: Side; title: string };

/** Lets somebody choose for whom they speak; nothing is shown to those who can only speak for themselves. */
export function SpeakAs({
  choices,
  value,
  error,
}: {
  choices: readonly SpeakingChoice[];
  value: string;
  error?: string;
}) {
  const { t } = useTranslation();
  const lost = useLost(choices);
  const gone = lost.length > 0 ? <Lost names={lost.map(({ name }) => name)} /> : null;
  if (choices.length < 2) return gone;
  const chosen = lost.length > 0 ? "self" : value || String(choices[0]?.organisationId ?? "self");
  return (
    <fieldset key={lost.length}>
      <legend className="mb-2 font-head font-medium">{t("voice.speak-as")}</legend>
      {gone}
      <div className="flex flex-wrap gap-2.5">
        {choices.map((choice) => {
          const key = String(choice.organisationId ?? "self");
          return (
            <label
              key={key}
              className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md border border-edge px-3.5 py-2 font-head leading-snug has-checked:border-act has-checked:bg-act-soft"
            >
              <input type="radio" name="as" value={key} defaultChecked={key === chosen} className="accent-act" />
              <Speaker name={choice.name} side={choice.side} size="s" />
              <span>
                {choice.organisationId === null
                  ? t("voice.as-self")
                  : t("voice.as-organisation", { name: choice.name })}
                <span className="sr-only"> ({t(`side.${choice.side}`)})</span>
                {choice.title ? <span className="block text-sm text-ink-3">{choice.title}</span> : null}
              </span>
            </label>
          );
        })}
      </div>
      <FieldError id="as" error={error} />
    </fieldset>
  );
}

/** What could be chosen when the page was opened and cannot any more: somebody left or was removed while they write. */
function useLost(choices: readonly SpeakingChoice[]): readonly SpeakingChoice[] {
  const first = useRef(choices);
  return first.current.filter(
    ({ organisationId }) => !choices.some((choice) => choice.organisationId === organisationId),
  );
}

function Lost({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="mb-3 rounded-md bg-heed-soft px-3.5 py-2.5 font-head leading-snug">
      {t("voice.lost", { name: names.join(", ") })}
    </p>
  );
}
