import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { declineHandover } from "~/modules/rooms/answer-handover.server";
import { handoverPage } from "~/modules/rooms/handover-page.server";
import { roomPath } from "~/modules/rooms/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { TextArea } from "~/ui/text-area";

export const handle = { i18n: ["rooms"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await handoverPage(context.actor, Number(params.handover) || 0);
  if (!page?.handover.may.answer) throw notFound();
  return { ...page, meta: { title: context.t("rooms:handovers.decline") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const page = await handoverPage(context.actor, Number(params.handover) || 0);
  if (!page) throw notFound();
  const form = await readForm(request);
  return respond(await declineHandover(context.actor, { ...form, handoverId: params.handover }), form, () =>
    redirect(roomPath(page.slug, "handovers")),
  );
}

export default function DeclineHandoverRoute() {
  const { handover, slug } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  return (
    <Page>
      <h1 className="mb-2 text-2xl">{t("handovers.decline")}</h1>
      <p className="mb-6 text-lg leading-normal text-ink-2">{handover.question.title}</p>
      <Form method="post" className="grid gap-5">
        {problem.title ? (
          <FormProblem title={problem.title} problems={problem.named({ reply: t("handovers.reply") })} />
        ) : null}
        <TextArea
          {...problem.field("reply")}
          label={t("handovers.reply")}
          hint={t("handovers.reply-hint", { name: handover.from.name })}
          required
          maxLength={2000}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("handovers.decline-send")}</Button>
          <Button to={roomPath(slug, "handovers")} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
