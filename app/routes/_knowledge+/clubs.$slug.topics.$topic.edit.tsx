import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeTopic } from "~/modules/topics/change-topic.server";
import { CredentialChoice } from "~/modules/topics/parts/credential-choice";
import { KindChoice } from "~/modules/topics/parts/kind-choice";
import { topicPage } from "~/modules/topics/topic-page.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

export const handle = { i18n: ["topics", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const topic = await topicPage(context.actor, params.slug ?? "", params.topic ?? "");
  if (!topic?.may.change) throw notFound();
  return { topic, meta: { title: context.t("topics:change.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const topic = await topicPage(context.actor, params.slug ?? "", params.topic ?? "");
  if (!topic) throw notFound();
  const result = await changeTopic(context.actor, { ...form, topicId: topic.id });
  return respond(result, form, () => redirect(`/clubs/${topic.club.slug}/topics/${topic.slug}`));
}

export default function ChangeTopicRoute() {
  const { topic } = useLoaderData<typeof loader>();
  const { t } = useTranslation("topics");
  const problem = useProblem();
  return (
    <Page>
      <h1 className="mb-6 text-2xl">{t("change.title")}</h1>
      <Form method="post" className="grid gap-5">
        {problem.title ? (
          <FormProblem title={problem.title} problems={problem.named({ name: t("name"), about: t("about") })} />
        ) : null}
        <KindChoice chosen={problem.typed("kind", topic.kind)} error={problem.of("kind")} />
        <TextField {...problem.field("name", topic.name)} label={t("name")} required maxLength={60} />
        <TextArea {...problem.field("about", topic.about)} label={t("about")} hint={t("about-hint")} maxLength={600} />
        <CredentialChoice
          chosen={problem.typed("credentialKind", topic.credentialKind)}
          error={problem.of("credentialKind")}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("common:act.save")}</Button>
          <Button to={`/clubs/${topic.club.slug}/topics/${topic.slug}`} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
