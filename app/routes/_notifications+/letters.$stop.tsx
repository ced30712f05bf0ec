import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { stopLetters } from "~/modules/notifications/stop-letters.server";
import { stopPage } from "~/modules/notifications/stop-page.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["notifications"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get("done");
  const title = `${context.t("notifications:stop.title")} · ${context.t("common:name")}`;
  return { page: await stopPage(params.stop ?? ""), done, meta: { title } };
}

/** Also what a mail program sends when somebody presses its own button (RFC 8058). */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await stopLetters(context.actor, { ...form, token: params.stop });
  return respond(result, form, ({ all }) => redirect(`/letters/${params.stop}?done=${all ? "all" : "some"}`));
}

export default function StopLettersRoute() {
  const { page, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  const sending = useSending();
  const settings = <Button to="/settings/notifications">{t("stop.settings")}</Button>;
  if (!page || done)
    return (
      <Page>
        <Empty
          level={1}
          title={t(!page ? "stop.old-title" : done === "all" ? "stop.done-all-title" : "stop.done-title")}
          action={settings}
        >
          {t(page ? "stop.done-text" : "stop.old-text")}
        </Empty>
      </Page>
    );
  return (
    <Page>
      <h1 className="text-2xl">{t("stop.title")}</h1>
      <ul className="my-4 list-disc ps-6">
        {page.matters.map((matter) => (
          <li key={matter}>{t(`matter.${matter}`)}</li>
        ))}
      </ul>
      <p className="mb-5 text-ink-2">{t("stop.text")}</p>
      <Form method="post" className="flex flex-wrap gap-2.5">
        <Button variant="main" pending={sending}>
          {t("stop.submit")}
        </Button>
        <Button name="all" value="" aria-disabled={sending}>
          {t("stop.submit-all")}
        </Button>
      </Form>
    </Page>
  );
}
