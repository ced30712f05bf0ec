import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { CommitmentView, OutcomeView } from "../answer-view";
import { commitmentPath } from "../rules/idea-path";

/** A promise with its day, how it went, and what came of it. */
export function Commitment({ commitment, whole = false }: { commitment: CommitmentView; whole?: boolean }) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  const { id, voice, what, dueOn, overdue, outcome, may } = commitment;
  const steps = whole ? commitment.steps : commitment.steps.slice(-2);
  return (
    <article id={`commitment-${id}`} className="scroll-mt-6 border-b border-line py-5">
      <SpokenBy voice={voice} at={commitment.createdAt}>
        <span>{t("commitment.promised")}</span>
      </SpokenBy>
      <p className="mt-3 leading-relaxed whitespace-pre-line">{what}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 font-head">
        <span>{t("commitment.due", { day: formatDay(locale, dueOn) })}</span>
        {outcome ? (
          <Chip tone={outcome.shipped ? "done" : "plain"}>{t(outcome.shipped ? "state.shipped" : "state.ended")}</Chip>
        ) : overdue ? (
          <Chip tone="harm">{t("state.overdue")}</Chip>
        ) : null}
      </p>
      {steps.length > 0 ? (
        <ol className="mt-3 grid gap-2 border-s-2 border-line ps-4 text-[0.97rem]">
          {steps.map((step) => (
            <li key={step.id}>
              {step.from && step.to ? (
                <p className="font-head text-sm font-medium">
                  {t("commitment.moved", { from: formatDay(locale, step.from), to: formatDay(locale, step.to) })}
                </p>
              ) : null}
              <p className="whitespace-pre-line">{step.text}</p>
              <p className="text-sm text-ink-3">
                {step.name} · {formatDay(locale, step.at)}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {outcome ? <Outcome outcome={outcome} /> : null}
      <p className="mt-2 -ms-2.5 flex flex-wrap gap-1 empty:hidden">
        {whole ? null : (
          <Button to={commitmentPath(id)} variant="quiet" size="s">
            {t("commitment.open")}
          </Button>
        )}
        {may.keep ? (
          <>
            <Button to={commitmentPath(id, "progress")} variant="quiet" size="s">
              {t("progress.act")}
            </Button>
            <Button to={commitmentPath(id, "outcome")} variant="quiet" size="s">
              {t("outcome.act")}
            </Button>
          </>
        ) : null}
      </p>
    </article>
  );
}

function Outcome({ outcome }: { outcome: OutcomeView }) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  const { shipped, text, url, pictureKey, result } = outcome;
  return (
    <section
      aria-label={t(shipped ? "outcome.shipped" : "outcome.ended")}
      className={`mt-4 rounded-lg px-5 py-4 ${shipped ? "bg-act-soft" : "bg-paper-2"}`}
    >
      <p className="font-head font-semibold">{t(shipped ? "outcome.shipped" : "outcome.ended")}</p>
      <p className="mt-1 whitespace-pre-line">{text}</p>
      {result ? (
        <p className="mt-2">
          <Link to={result.path}>{result.title}</Link>
        </p>
      ) : null}
      {url ? (
        <p className="mt-2">
          <a href={url} rel="ugc nofollow noopener">
            {new URL(url).hostname.replace(/^www\./, "")}
          </a>
        </p>
      ) : null}
      {pictureKey ? (
        <img
          src={`/files/${pictureKey}`}
          alt={t("outcome.picture-of", { text: text.slice(0, 80) })}
          loading="lazy"
          className="mt-3 max-h-80 max-w-full rounded-md"
        />
      ) : null}
      <p className="mt-2 text-sm text-ink-3">
        {outcome.name} · {formatDay(locale, outcome.at)}
      </p>
    </section>
  );
}
