import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { SpokenBy } from "~/modules/network/spoken-by";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Prose } from "~/ui/prose";
import { useSending } from "~/ui/use-sending";
import type { MessagesPage } from "../reading/message-rows.server";

type MessagesProps = { page: MessagesPage; base: string; lang: string };

/** What was said in a room, in the order it was said. */
export function Messages({ page, base, lang }: MessagesProps) {
  const { t } = useTranslation("rooms");
  return (
    <>
      {page.older ? (
        <Button to={`${base}?before=${page.older}`} variant="quiet" size="s">
          {t("messages.older")}
        </Button>
      ) : null}
      <ol className="divide-y divide-line" aria-label={t("messages.label")}>
        {page.messages.map((message) => (
          <li key={message.id} id={`message-${message.id}`} className="grid gap-2.5 py-4.5">
            <SpokenBy voice={message.voice} at={message.createdAt} size="s" />
            {message.removed ? (
              <p className="text-ink-3">{t("messages.removed")}</p>
            ) : (
              <Prose html={message.bodyHtml} lang={lang} />
            )}
            {message.mine && !message.removed ? (
              <Form method="post" action={`/messages/${message.id}/removal`}>
                <Button variant="quiet" size="s">
                  {t("messages.remove")}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

type MessageFormProps = {
  draftKey: string;
  draft: string;
  /** What the button says where sending does more than that. */
  send?: string;
  children?: ReactNode;
};

/** Where one says something in a room. */
export function MessageForm({ draftKey, draft, send, children }: MessageFormProps) {
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" id="write" className="mt-8 grid scroll-mt-6 gap-4">
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      {children}
      <BodyField
        label={t("messages.body")}
        value={problem.typed("body", draft)}
        error={problem.of("body")}
        draftKey={draftKey}
        rows={4}
      />
      <div>
        <Button variant="main" pending={sending}>
          {send ?? t("messages.send")}
        </Button>
      </div>
    </Form>
  );
}
