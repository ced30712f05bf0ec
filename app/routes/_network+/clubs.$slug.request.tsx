import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubHead } from "~/modules/network/club-head.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { requestEntry } from "~/modules/network/request-entry.server";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubHead(context.actor, params.slug);
  if (!club || club.entry === "invitation") throw notFound();
  if (!context.viewer) throw redirect(`/sign-in?returnTo=${encodeURIComponent(clubPath(club.slug, "request"))}`);
  if (club.mine || club.entry === "open") throw redirect(clubPath(club.slug, "membership"));
  return {
    slug: club.slug,
    name: club.name,
    requestId: club.requestId,
    meta: { title: context.t("network:request.title", { name: club.name }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubHead(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await requestEntry(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug, "request")),
  );
}

export default function RequestRoute() {
  const { slug, name, requestId } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <ClubBody>
      <h1 className="mb-2 text-2xl">{t("request.title", { name })}</h1>
      {requestId === null ? (
        <>
          <p className="mb-6 text-ink-2">{t("request.text")}</p>
          <Form method="post" className="grid gap-5">
            {problem.title ? (
              <FormProblem title={problem.title} problems={problem.named({ message: t("request.message") })} />
            ) : null}
            <TextArea
              {...problem.field("message")}
              label={t("request.message")}
              hint={t("request.message-hint")}
              maxLength={600}
              rows={4}
            />
            <div>
              <Button variant="main" pending={sending}>
                {t("request.send")}
              </Button>
            </div>
          </Form>
        </>
      ) : (
        <Notice
          tone="info"
          title={t("request.sent")}
          actions={
            <Form method="post" action={clubPath(slug, `request/${requestId}/withdrawal`)}>
              <Button size="s">{t("request.withdraw")}</Button>
            </Form>
          }
        >
          {t("request.sent-text")}
        </Notice>
      )}
    </ClubBody>
  );
}
