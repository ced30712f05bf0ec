import { useFetcher } from "@remix-run/react";
import { type FormEvent, useContext, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SpeakAs, type SpeakingChoice } from "~/modules/network/speak-as";
import { useProblem } from "~/platform/http/use-problem";
import { announce } from "~/ui/announcer";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { fieldOf } from "../rules/typed-lines";
import { ChangeFields, RemarkFields } from "./draft-fields";
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
  const { act, parts, recalled = false } = draft;

  useEffect(() => {
    if (!recalled) box.current?.querySelector("textarea")?.focus();
  }, [recalled]);
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
    const chosen = threads.linesOf(draft);
    if (!chosen) return setWaits("beside.gone");
    setWaits(undefined);
    const lines = chosen.map((line, n) => ({ ...line, text: textIn(form, fieldOf(n)) }));
    for (const n of lines.keys()) form.delete(fieldOf(n));
    for (const [name, value] of Object.entries({ act, lines: JSON.stringify(lines), stay: "1" })) form.set(name, value);
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
        if (target instanceof HTMLTextAreaElement) threads.type(target.name, target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") threads.points?.focus();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {recalled ? (
        <p role="status" className="text-sm text-ink-3">
          {t("beside.recalled")}
        </p>
      ) : null}
      {problem.title && state === "idle" ? <FormProblem title={problem.title} /> : null}
      {waits ? <FormProblem key={waits} title={t(waits)} /> : null}
      {act === "change" ? (
        <ChangeFields parts={parts} typed={threads.typed} language={language} error={problem.of("text")} />
      ) : (
        <RemarkFields parts={parts} typed={threads.typed} language={language} error={problem.of("remark")} />
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

/** What was typed into a field; browsers send line ends of their own. */
function textIn(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === "string" ? typed.replace(/\r\n?/g, "\n") : "";
}
