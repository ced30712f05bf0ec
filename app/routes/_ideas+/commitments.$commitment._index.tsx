import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commitmentPage } from "~/modules/ideas/commitment-page.server";
import { Commitment } from "~/modules/ideas/parts/commitment";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await commitmentPage(context.actor, numberIn(params.commitment));
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("ideas:commitment.title", { title: page.idea.title }) } };
}

export default function CommitmentRoute() {
  const { idea, commitment } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("commitment.title", { title: idea.title })}>
      <Commitment commitment={commitment} whole />
    </IdeaFrame>
  );
}
