import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commitmentPage } from "~/modules/ideas/commitment-page.server";
import { finishCommitment } from "~/modules/ideas/finish-commitment.server";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { OutcomeForm } from "~/modules/ideas/parts/progress-form";
import { commitmentPath } from "~/modules/ideas/rules/idea-path";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { readFormWithFile } from "~/platform/http/upload.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await commitmentPage(context.actor, numberIn(params.commitment));
  if (!page?.commitment.may.keep) throw notFound();
  return { ...page, meta: { title: context.t("ideas:outcome.act") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect(request.url));
  const { form, file } = sent.value;
  const result = await finishCommitment(context.actor, { ...form, file, commitmentId: params.commitment });
  return respond(result, form, ({ commitmentId }) => redirect(commitmentPath(commitmentId)));
}

export default function OutcomeRoute() {
  const { idea, commitment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("outcome.act")}>
      <OutcomeForm commitment={commitment} />
    </IdeaFrame>
  );
}
