import { useFetcher } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FiledUnder } from "~/modules/topics/filed-under";
import { TopicChoice } from "~/modules/topics/topic-choice";
import { useProblem } from "~/platform/http/use-problem";
import { announce } from "~/ui/announcer";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

type FilingBesideProps = {
  path: string;
  language: string;
  filed: readonly FiledUnder[];
  topics: readonly FiledUnder[];
};

/** What a document is filed under, told and chosen while its text is written: nobody leaves the text for it. */
export function FilingBeside({ path, language, filed, topics }: FilingBesideProps) {
  const { t } = useTranslation("aims");
  const fetcher = useFetcher();
  const box = useRef<HTMLDetailsElement>(null);
  const problem = useProblem(fetcher.data ?? {});
  const done = fetcher.state === "idle" && (fetcher.data as { done?: true } | undefined)?.done === true;
  useEffect(() => {
    if (!done || !box.current) return;
    box.current.open = false;
    box.current.querySelector("summary")?.focus();
    announce(t("document.filed"));
  }, [done, t]);
  if (topics.length === 0) return null;
  const stay = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set("stay", "yes");
    fetcher.submit(form, { method: "post", action: `${path}/topics` });
  };
  const named = filed.map(({ slug, name }, index) => (
    <span key={slug} lang={language}>
      {index > 0 ? " · " : null}
      {name}
    </span>
  ));
  return (
    <details ref={box} className="mb-4 max-w-measure rounded-lg border border-line px-4 open:pb-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-head text-sm">
        <span className="font-medium">{t("document.title")}</span>{" "}
        <span className="text-ink-2">{named.length > 0 ? named : t("document.unfiled")}</span>
      </summary>
      <fetcher.Form method="post" action={`${path}/topics`} onSubmit={stay} className="mt-2 grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <TopicChoice topics={topics} chosen={filed.map(({ slug }) => slug)} problem={problem} of="document" />
        <div>
          <Button variant="main" pending={fetcher.state !== "idle"}>
            {t("document.save")}
          </Button>
        </div>
      </fetcher.Form>
    </details>
  );
}
