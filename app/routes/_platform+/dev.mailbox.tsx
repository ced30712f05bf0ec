import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { LetterCard } from "~/modules/identity/parts/letter-card";
import { demoMode } from "~/platform/config.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { localMailbox } from "~/platform/mail/local-mailbox.server";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

/** Letters of everybody: only for demos, where everybody is invented. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!demoMode || !can(context.actor, "mailbox.read", {})) throw notFound();
  const before = Number(new URL(request.url).searchParams.get("before"));
  const found = await localMailbox(
    Number.isSafeInteger(before) && before > 0 ? { before: Math.min(before, 2 ** 31 - 1) } : {},
  );
  const letters = found.map(({ id, to, subject, text, createdAt }) => ({
    id,
    to,
    subject,
    text,
    createdAt: createdAt.toISOString(),
  }));
  return { letters, meta: { title: `${context.t("identity:mailbox.title")} · ${context.t("common:name")}` } };
}

export default function MailboxRoute() {
  const { letters } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const last = letters.length === 30 ? letters.at(-1) : undefined;
  return (
    <Page>
      <h1 className="text-2xl">{t("mailbox.title")}</h1>
      <p className="mt-2 mb-6 text-ink-2">{t("mailbox.intro")}</p>
      {letters.length === 0 ? (
        <Empty title={t("mailbox.empty")}>{t("mailbox.empty-text")}</Empty>
      ) : (
        <ol className="grid gap-4">
          {letters.map((letter) => (
            <LetterCard key={letter.id} {...letter} />
          ))}
        </ol>
      )}
      <Pager
        label={t("mailbox.pages")}
        older={last ? { to: `/dev/mailbox?before=${last.id}`, label: t("mailbox.older") } : undefined}
      />
    </Page>
  );
}
