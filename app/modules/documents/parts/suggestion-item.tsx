import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Diff } from "~/ui/diff";
import { Notice } from "~/ui/notice";
import type { SuggestionView } from "../discussion-view";
import { AskFirst } from "./ask-first";
import { RejectionFields } from "./rejection-fields";
import { RemarkReplies } from "./remark-replies";
import { ThreadForm } from "./thread-form";

const tones = { open: "heed", accepted: "done", rejected: "plain", withdrawn: "plain" } as const;
type SuggestionItemProps = { suggestion: SuggestionView; base: string; language: string };

/** A proposed change: what would change, why, and what may be done with it. */
export function SuggestionItem({ suggestion, base, language }: SuggestionItemProps) {
  const { t } = useTranslation("authorship");
  const locale = useLocale();
  const { id, state, standing, changes, quote, replacement, note, decision, may } = suggestion;
  const own = `${base}/${id}`;
  const lines = changes.length > 0 || standing === "withdrawn" ? changes : [plainChange(quote, replacement)];
  return (
    <>
      <div className="mb-2 flex flex-wrap gap-2">
        <Chip tone={tones[state]}>{t(`suggestion.state.${state}`)}</Chip>
      </div>
      <SpokenBy voice={suggestion.voice} at={suggestion.at} size="s" />
      {lines.length > 0 ? (
        <ul className="mt-2 grid gap-2.5 rounded-md border border-line px-4 py-2.5">
          {[...lines.entries()].map(([line, parts]) => (
            <li key={line} className="whitespace-pre-line">
              <Diff parts={parts} lang={language} />
            </li>
          ))}
        </ul>
      ) : null}
      {note ? <p className="mt-2 whitespace-pre-wrap">{note}</p> : null}
      {state === "open" || standing === "withdrawn" ? <WordsChanged suggestion={suggestion} /> : null}
      {decision && state !== "withdrawn" ? (
        <p className="mt-2 text-sm text-ink-2">
          {t(`suggestion.by.${state}`, { name: decision.by, day: formatDay(locale, decision.at) })}
          {decision.reason ? ` · ${decision.reason}` : null}
        </p>
      ) : null}
      {may.decide || may.withdraw ? (
        <div className="mt-3 flex flex-wrap gap-2.5">
          {may.decide && (standing === "same" || standing === "changed") ? (
            <ThreadForm action={`${own}/acceptance`}>
              {(_problem, sending) => (
                <>
                  <input type="hidden" name="standing" value={suggestion.words} />
                  <Button size="s" pending={sending}>
                    {t(standing === "same" ? "suggestion.accept" : "suggestion.accept-changed")}
                  </Button>
                </>
              )}
            </ThreadForm>
          ) : null}
          {may.decide ? (
            <AskFirst to={`${own}/rejection`} label={t("suggestion.reject")}>
              <ThreadForm action={`${own}/rejection`} className="grid gap-3">
                {(problem, sending) => <RejectionFields problem={problem} id={`reason-${id}`} sending={sending} />}
              </ThreadForm>
            </AskFirst>
          ) : null}
          {may.withdraw ? (
            <ThreadForm action={`${own}/withdrawal`}>
              {(_problem, sending) => (
                <Button size="s" variant="quiet" pending={sending}>
                  {t("suggestion.withdraw")}
                </Button>
              )}
            </ThreadForm>
          ) : null}
        </div>
      ) : null}
      <RemarkReplies replies={suggestion.replies} about={{ suggestionId: id }} base={base} may={may.reply} />
    </>
  );
}

function WordsChanged({ suggestion: { standing, quote, words } }: { suggestion: SuggestionView }) {
  const { t } = useTranslation("authorship");
  if (standing === "same") return null;
  return (
    <div className="mt-3">
      <Notice tone="heed" title={t(`suggestion.${standing}`)}>
        {t(`suggestion.${standing}-text`, { quote, words })}
      </Notice>
    </div>
  );
}

/** Where the text itself is not at hand: what stood there, and what is proposed. */
export const plainChange = (quote: string, replacement: string) =>
  [
    { kind: "removed" as const, text: quote },
    { kind: "added" as const, text: replacement },
  ].filter(({ text }) => text !== "");
