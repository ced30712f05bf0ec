import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commitmentPage } from "~/modules/ideas/commitment-page.server";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { ProgressForm } from "~/modules/ideas/parts/progress-form";
import { reportProgress } from "~/modules/ideas/report-progress.server";
import { commitmentPath } from "~/modules/ideas/rules/idea-path";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await commitmentPage(context.actor, numberIn(params.commitment));
  if (!page?.commitment.may.keep) throw notFound();
  return { ...page, meta: { title: context.t("ideas:progress.act") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await reportProgress(context.actor, { ...form, commitmentId: params.commitment });
  return respond(result, form, ({ commitmentId }) => redirect(commitmentPath(commitmentId)));
}

export default function ProgressRoute() {
  const { idea, commitment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("progress.act")}>
      <ProgressForm commitment={commitment} />
    </IdeaFrame>
  );
}
