import { useFetcher } from "@remix-run/react";
import { type FormEvent, useContext, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { announce } from "~/ui/announcer";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { type Draft, draftKey, type LiveThreads } from "./live-threads";
import { Staying } from "./thread-form";

type LiveDraftProps = { draft: Draft; threads: LiveThreads; choices: readonly SpeakingChoice[]; language: string };

/** Where one proposes other words for those chosen in the editor, or says something about them. */
export function LiveDraft({ draft, threads, choices, language }: LiveDraftProps) {
  const { t } = useTranslation("authorship");
  const done = useContext(Staying);
  const box = useRef<HTMLFormElement>(null);
  const { submit, data, state } = useFetcher();
  const problem = useProblem(data ?? {});
  const [waits, setWaits] = useState<"beside.offline" | "beside.gone">();
  const isDone = state === "idle" && (data as { done?: true } | undefined)?.done === true;
  const { act, quote } = draft;

  useEffect(() => box.current?.querySelector("textarea")?.focus(), []);
  useEffect(() => {
    if (!isDone) return;
    announce(t("beside.sent"));
    threads.drop();
    done?.();
  }, [isDone, done, threads, t]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    // The server has to know the words that it is about.
    if (!(await threads.session.saved())) return setWaits("beside.offline");
    const place = threads.lineOf(draft);
    if (!place) return setWaits("beside.gone");
    setWaits(undefined);
    const { line, was, from, to } = place;
    const typed = form.get("text");
    if (typeof typed === "string") form.set("text", was.slice(0, from) + typed + was.slice(to));
    for (const [name, value] of Object.entries({ act, line, was, stretch: `${from}-${to}`, stay: "1" }))
      form.set(name, value);
    submit(form, { method: "post", action: `${threads.path}/discussion/new` });
  };

  return (
    <form
      ref={box}
      data-card={draftKey}
      aria-label={t(act === "change" ? "line.change" : "line.remark")}
      className="grid gap-3 rounded-lg border border-act bg-raised px-3.5 py-3.5 text-[0.95rem] leading-normal shadow-lift"
      onSubmit={(event) => void send(event)}
      onFocus={() => threads.activate(draftKey)}
      onInput={({ target }) => {
        if (target instanceof HTMLTextAreaElement) threads.typed[target.name] = target.value;
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") threads.points?.focus();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {problem.title && state === "idle" ? <FormProblem title={problem.title} /> : null}
      {waits ? <FormProblem key={waits} title={t(waits)} /> : null}
      {act === "change" ? (
        <ChangeFields quote={quote} typed={threads.typed} language={language} error={problem.of("text")} />
      ) : (
        <RemarkFields quote={quote} typed={threads.typed} language={language} error={problem.of("remark")} />
      )}
      <SpeakAs choices={choices} value={threads.voice} error={problem.of("as")} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="main" size="s" pending={state !== "idle"}>
          {t(act === "change" ? "suggestion.send" : "remark.send")}
        </Button>
        <Button type="button" variant="quiet" size="s" onClick={() => threads.drop()}>
          {t("common:act.cancel")}
        </Button>
      </div>
    </form>
  );
}

type FieldsProps = { quote: string; typed: Record<string, string>; language: string; error: string | undefined };

function ChangeFields({ quote, typed, language, error }: FieldsProps) {
  const { t } = useTranslation("authorship");
  return (
    <>
      <TextArea
        name="text"
        id="beside-text"
        label={t(quote ? "beside.instead" : "beside.put-in")}
        hint={quote ? t("beside.instead-hint") : undefined}
        lang={language}
        rows={2}
        className="min-h-18!"
        required={quote === ""}
        defaultValue={typed.text ?? quote}
        error={error}
      />
      <TextArea
        name="note"
        id="beside-note"
        label={t("suggestion.note")}
        aside={t("common:act.optional")}
        rows={1}
        className="min-h-12!"
        maxLength={1000}
        defaultValue={typed.note}
      />
    </>
  );
}

function RemarkFields({ quote, typed, language, error }: FieldsProps) {
  const { t } = useTranslation("authorship");
  return (
    <>
      <blockquote className="line-clamp-3 border-s-4 border-line-2 ps-3 text-ink-2" lang={language}>
        {quote}
      </blockquote>
      <TextArea
        name="remark"
        id="beside-remark"
        label={t("remark.field")}
        hint={t("remark.hint")}
        rows={2}
        className="min-h-18!"
        required
        maxLength={2000}
        defaultValue={typed.remark}
        error={error}
      />
    </>
  );
}
