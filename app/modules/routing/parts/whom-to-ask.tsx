import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { FieldError } from "~/ui/field";
import { TextField } from "~/ui/text-field";
import type { Colleague } from "../colleagues.server";
import type { CandidateView } from "../routing-view";
import { AwayUntil } from "./away-until";
import { NoteField } from "./note-field";
import { WhoChoice } from "./who-choice";

type WhomToAskProps = { colleagues: readonly Colleague[]; candidates: readonly CandidateView[]; strangers?: boolean };

/** Whom a question is given to: a colleague, somebody whom the ranking puts forward, or anybody else by name; with a note. */
export function WhomToAsk({ colleagues, candidates, strangers = true }: WhomToAskProps) {
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const chosen = problem.typed("to");
  const others = candidates.filter(({ handle }) => !colleagues.some((one) => one.handle === handle));
  return (
    <>
      <fieldset id="to" tabIndex={-1} className="grid gap-4">
        <legend className="mb-2 font-head font-medium">{t("whom.title")}</legend>
        {colleagues.length > 0 ? (
          <div>
            <p className="mb-1 font-head text-sm text-ink-3">{t("whom.colleagues")}</p>
            {colleagues.map(({ handle, name, title, waiting, awayUntil }) => (
              <WhoChoice key={handle} handle={handle} name={name} chosen={handle === chosen}>
                {[title, t("whom.waiting", { count: waiting })].filter(Boolean).join(" · ")}
                {awayUntil ? <AwayUntil day={awayUntil} /> : null}
              </WhoChoice>
            ))}
          </div>
        ) : null}
        {others.length > 0 ? (
          <div>
            <p className="mb-1 font-head text-sm text-ink-3">{t("whom.candidates")}</p>
            {others.map((candidate) => (
              <WhoChoice key={candidate.handle} {...candidate} chosen={candidate.handle === chosen} />
            ))}
          </div>
        ) : null}
        {colleagues.length + others.length === 0 ? <p className="text-ink-2">{t("whom.nobody")}</p> : null}
        <FieldError id="to" error={problem.of("to")} />
      </fieldset>
      {strangers ? (
        <TextField
          name="other"
          label={t("whom.other")}
          hint={t("whom.other-hint")}
          aside={t("common:act.optional")}
          autoComplete="off"
          defaultValue={problem.typed("other")}
        />
      ) : null}
      <NoteField label={t("whom.note")} />
    </>
  );
}
