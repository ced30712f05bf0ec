import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionAt } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { RemovalForm } from "~/modules/knowledge/parts/removal-form";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { removeQuestion } from "~/modules/knowledge/remove-question.server";
import { restoreAnswer } from "~/modules/knowledge/restore-answer.server";
import { restoreQuestion } from "~/modules/knowledge/restore-question.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge", "question-acts"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionAt(context.actor, params);
  if (!about.may.remove && !about.may.restore) throw notFound();
  return { about, meta: { title: context.t("question-acts:removal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const about = await contributionAt(context.actor, params);
  const back = form.on === "false";
  const { id, kind } = about;
  const result =
    kind === "answer"
      ? await (back ? restoreAnswer : removeAnswer)(context.actor, { answerId: id, reason: form.reason })
      : await (back ? restoreQuestion : removeQuestion)(context.actor, { questionId: id, reason: form.reason });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}`));
}

export default function ContributionRemovalRoute() {
  const { about } = useLoaderData<typeof loader>();
  const { t } = useTranslation("question-acts");
  return (
    <ContributionFrame about={about} heading={t(about.removed ? "removal.restore-title" : "removal.title")}>
      <RemovalForm removed={about.removed} backTo={`/questions/${about.questionId}`} />
    </ContributionFrame>
  );
}
