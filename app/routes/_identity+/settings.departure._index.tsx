import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askDeparture } from "~/modules/identity/ask-departure.server";
import { departurePage } from "~/modules/identity/departure-page.server";
import { DepartureForm } from "~/modules/identity/parts/departure-form";
import { DepartureTerms } from "~/modules/identity/parts/departure-terms";
import { HandOver } from "~/modules/identity/parts/hand-over";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { useNamedProblems } from "~/modules/identity/parts/use-named-problems";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { useProblem } from "~/platform/http/use-problem";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const page = await departurePage(context.actor);
  if (!page) throw signInFirst(request);
  return { ...page, meta: { title: `${context.t("identity:departure.title")} · ${context.t("common:name")}` } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await askDeparture(context.actor, form, visitOf(context, request));
  return respond(result, form, () => redirect("/sign-in?done=leaving"));
}

export default function DepartureRoute() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const problem = useProblem();
  const problems = useNamedProblems(problem);
  if (page.leavesAt)
    return (
      <SettingsFrame current="takeout">
        <Notice tone="heed" title={t("departure.waits", { day: formatDay(locale, page.leavesAt) })}>
          <p>{t("departure.waits-text")}</p>
          {page.withdrawWords ? <p>{t("departure.waits-words")}</p> : null}
          <Form method="post" action="/settings/departure/undoing" className="mt-3">
            <Button variant="main">{t("departure.undo")}</Button>
          </Form>
        </Notice>
      </SettingsFrame>
    );
  const blocked = page.administrators || page.clubs.length + page.organisations.length > 0;
  return (
    <SettingsFrame current="takeout">
      {problem.title ? <FormProblem title={problem.title} problems={problems} /> : null}
      <DepartureTerms days={page.graceDays} documents={page.documents} />
      {blocked ? <HandOver {...page} /> : <DepartureForm handle={page.handle} problem={problem} counts={page} />}
    </SettingsFrame>
  );
}
