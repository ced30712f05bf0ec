import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { RemovalForm } from "~/modules/knowledge/parts/removal-form";
import { removeAnswer } from "~/modules/knowledge/remove-answer.server";
import { restoreAnswer } from "~/modules/knowledge/restore-answer.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "answer", params.answer);
  if (!about.may.remove && !about.may.restore) throw notFound();
  return { about, meta: { title: context.t("knowledge:removal.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const about = await contributionOf(context.actor, "answer", params.answer);
  const command = form.on === "false" ? restoreAnswer : removeAnswer;
  const result = await command(context.actor, { answerId: about.id, reason: form.reason });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}`));
}

export default function AnswerRemovalRoute() {
  const { about } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  return (
    <ContributionFrame about={about} heading={t(about.removed ? "removal.restore-title" : "removal.title")}>
      <RemovalForm removed={about.removed} backTo={`/questions/${about.questionId}`} />
    </ContributionFrame>
  );
}
