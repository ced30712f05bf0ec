import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { RemovalForm } from "~/modules/knowledge/parts/removal-form";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { restoreQuestion } from "~/modules/knowledge/restore-question.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  if (!about.may.remove && !about.may.restore) throw notFound();
  return { about, meta: { title: context.t("knowledge:removal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const about = await contributionOf(context.actor, "question", params.question);
  const command = form.on === "false" ? restoreQuestion : removeQuestion;
  const result = await command(context.actor, { questionId: about.id, reason: form.reason });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}`));
}

export default function QuestionRemovalRoute() {
  const { about } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  return (
    <ContributionFrame about={about} heading={t(about.removed ? "removal.restore-title" : "removal.title")}>
      <RemovalForm removed={about.removed} backTo={`/questions/${about.questionId}`} />
    </ContributionFrame>
  );
}
