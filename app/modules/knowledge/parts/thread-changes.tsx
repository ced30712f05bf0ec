import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import type { ThreadChangeView } from "../thread-view";

/** Every split, move and merger of a thread, the newest first, with its reason; what can still be undone says so. */
export function ThreadChanges({ changes, language }: { changes: readonly ThreadChangeView[]; language: string }) {
  const { t } = useTranslation("threads");
  return (
    <section>
      <h2 className="mb-3 text-xl">{t("history")}</h2>
      {changes.length === 0 ? (
        <p className="text-ink-2">{t("none")}</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {changes.map((change) => (
            <ThreadChange key={change.id} change={change} language={language} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ThreadChange({ change, language }: { change: ThreadChangeView; language: string }) {
  const { t } = useTranslation("threads");
  const locale = useLocale();
  const { kind, out, other, clubs } = change;
  const direction = out ? "out" : "in";
  return (
    <li className="grid gap-2 py-5">
      <p className="font-medium">
        {kind === "move" ? t("did.move", clubs) : t(`did.${kind}-${direction}`)}
        {change.undone ? (
          <span className="ms-2">
            <Chip>{t("undone")}</Chip>
          </span>
        ) : null}
      </p>
      {other ? (
        <p lang={language}>{change.otherHtml ? other.title : <Link to={other.path}>{other.title}</Link>}</p>
      ) : null}
      {change.otherHtml ? (
        <details>
          <summary className="inline-flex min-h-11 items-center font-head text-sm">{t("what-it-asked")}</summary>
          <Prose html={change.otherHtml} lang={language} />
        </details>
      ) : null}
      <p className="text-ink-2">{change.reason}</p>
      <p className="font-head text-sm text-ink-3">
        {t("by", { name: change.by, when: formatDay(locale, change.at) })}
        {change.answers + change.comments > 0
          ? ` · ${t("carried", { answers: change.answers, comments: change.comments })}`
          : null}
      </p>
      {change.undoable ? (
        <Form method="post" action={`/thread-changes/${change.id}/undoing`}>
          <Button size="s">{t("undo")}</Button>
        </Form>
      ) : null}
    </li>
  );
}
