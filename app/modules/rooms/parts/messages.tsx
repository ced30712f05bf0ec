import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CommentForm } from "~/modules/interactions/comment-form";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Button } from "~/ui/button";
import { Prose } from "~/ui/prose";
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
export function MessageForm({ send, ...form }: MessageFormProps) {
  const { t } = useTranslation("rooms");
  return <CommentForm words={{ body: t("messages.body"), send: send ?? t("messages.send") }} {...form} />;
}
