import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inboxPage } from "~/modules/notifications/inbox-page.server";
import { NotificationRow } from "~/modules/notifications/parts/notification-row";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Rows } from "~/ui/rows";
import { Tabs } from "~/ui/tabs";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["notifications"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const asked = new URL(request.url).searchParams;
  const unread = asked.get("show") === "unread";
  const before = asked.get("before");
  const page = await inboxPage(context.actor, { unread, before });
  const marked = { count: Number(asked.get("marked")) || 0, at: asked.get("at") ?? "" };
  const title = `${context.t("notifications:title")} · ${context.t("common:name")}`;
  return { ...page, unread, first: before === null, marked, count: context.viewer?.unread ?? 0, meta: { title } };
}

export default function InboxRoute() {
  const { items, next, unread, first, count, marked } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  const show = unread ? "/inbox?show=unread" : "/inbox";
  const waiting = count > 99 ? "99+" : String(count);
  return (
    <Page>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{t("title")}</h1>
        {items.length > 0 && count > 0 ? <MarkAll upTo={Math.max(...items.map(({ id }) => id))} /> : null}
      </div>
      <Tabs
        label={t("inbox.filters")}
        tabs={[
          { to: "/inbox", label: t("inbox.all"), current: !unread },
          {
            to: "/inbox?show=unread",
            label: t("inbox.unread"),
            count: count > 0 ? waiting : undefined,
            current: unread,
          },
        ]}
      />
      {marked.count > 0 ? <Marked {...marked} /> : null}
      {items.length > 0 ? (
        <Rows label={t("title")}>
          {items.map((told) => (
            <NotificationRow key={told.id} told={told} />
          ))}
        </Rows>
      ) : (
        <Nothing kind={unread || !first ? "all-read" : "empty"} />
      )}
      <Pager
        label={t("inbox.pages")}
        newer={first ? undefined : { to: show, label: t("common:act.newer") }}
        older={next ? { to: `${show}${unread ? "&" : "?"}before=${next}`, label: t("common:act.older") } : undefined}
      />
      <p className="mt-6">
        <Button to="/settings/notifications" variant="quiet" size="s">
          {t("inbox.settings")}
        </Button>
      </p>
    </Page>
  );
}

function MarkAll({ upTo }: { upTo: number }) {
  const { t } = useTranslation("notifications");
  return (
    <Form method="post" action="/inbox/reading">
      <input type="hidden" name="upTo" value={upTo} />
      <Button size="s" pending={useSending()}>
        {t("inbox.mark-all")}
      </Button>
    </Form>
  );
}

function Marked({ count, at }: { count: number; at: string }) {
  const { t } = useTranslation("notifications");
  return (
    <div className="mt-4">
      <Notice tone="done" role="status">
        <Form method="post" action="/inbox/reading/withdrawal" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>{t("inbox.marked", { count })}</span>
          <input type="hidden" name="readAt" value={at} />
          <Button size="s">{t("inbox.undo")}</Button>
        </Form>
      </Notice>
    </div>
  );
}

function Nothing({ kind }: { kind: "empty" | "all-read" }) {
  const { t } = useTranslation("notifications");
  return (
    <div className="mt-6">
      <Empty
        title={t(`inbox.${kind}.title`)}
        action={<Button to={kind === "empty" ? "/ask" : "/inbox"}>{t(`inbox.${kind}.act`)}</Button>}
      >
        {t(`inbox.${kind}.text`)}
      </Empty>
    </div>
  );
}
