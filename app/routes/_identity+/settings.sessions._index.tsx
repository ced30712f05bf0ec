import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { endSession } from "~/modules/identity/end-session.server";
import { SessionRow } from "~/modules/identity/parts/session-row";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { sessionList } from "~/modules/identity/session-list.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const sessions = await sessionList(context.actor, context.sessionId);
  const done = new URL(request.url).searchParams.has("done");
  return {
    sessions,
    done,
    meta: { title: `${context.t("identity:settings.sessions")} · ${context.t("common:name")}` },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await endSession(context.actor, form, { now: context.now });
  return respond(result, form, () => redirect("/settings/sessions?done"));
}

export default function SessionsRoute() {
  const { sessions, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  return (
    <SettingsFrame current="sessions" done={done && !problem.title ? t("sessions.done") : null}>
      {problem.title ? <FormProblem title={problem.title} /> : null}
      <p className="text-ink-2">{t("sessions.intro")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} {...session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post" action="/settings/sessions/others">
          <Button>{t("sessions.end-others")}</Button>
        </Form>
      ) : null}
    </SettingsFrame>
  );
}
