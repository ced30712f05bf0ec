import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubNamed } from "~/modules/topics/club-named.server";
import { openTopic } from "~/modules/topics/open-topic.server";
import { CredentialChoice } from "~/modules/topics/parts/credential-choice";
import { KindChoice } from "~/modules/topics/parts/kind-choice";
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
  const club = await clubNamed(params.slug ?? "");
  if (!club || !can(context.actor, "topic.change", club)) throw notFound();
  return { club, meta: { title: context.t("topics:open.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const club = await clubNamed(params.slug ?? "");
  if (!club) throw notFound();
  const result = await openTopic(context.actor, { ...form, clubId: club.id });
  return respond(result, form, () => redirect(`/clubs/${club.slug}/topics/${String(form.slug)}`));
}

export default function OpenTopicRoute() {
  const { club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("topics");
  const problem = useProblem();
  return (
    <Page>
      <h1 className="text-2xl">{t("open.title")}</h1>
      <p className="mb-6 text-ink-2">{club.name}</p>
      <Form method="post" className="grid gap-5">
        {problem.title ? (
          <FormProblem
            title={problem.title}
            problems={problem.named({ name: t("name"), slug: t("slug"), about: t("about") })}
          />
        ) : null}
        <KindChoice chosen={problem.typed("kind", "subject")} error={problem.of("kind")} />
        <TextField {...problem.field("name")} label={t("name")} required maxLength={60} />
        <TextField {...problem.field("slug")} label={t("slug")} hint={t("slug-hint")} required maxLength={49} />
        <TextArea {...problem.field("about")} label={t("about")} hint={t("about-hint")} maxLength={600} />
        <CredentialChoice chosen={problem.typed("credentialKind")} error={problem.of("credentialKind")} />
        <div>
          <Button variant="main">{t("open.send")}</Button>
        </div>
      </Form>
    </Page>
  );
}
