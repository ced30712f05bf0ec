import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askDepartureFor } from "~/modules/identity/ask-departure.server";
import { departuresPage } from "~/modules/identity/departures-page.server";
import { DepartureRows, PackedRows } from "~/modules/identity/parts/departure-rows";
import { EmailField } from "~/modules/identity/parts/email-field";
import { useNamedProblems } from "~/modules/identity/parts/use-named-problems";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const query = new URL(request.url).searchParams;
  const page = await departuresPage(context.actor, { after: numberIn(query.get("after")), now: context.now });
  if (!page) throw notFound();
  const title = `${context.t("identity:departures.title")} · ${context.t("common:name")}`;
  return { ...page, done: query.has("done"), meta: { title } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await askDepartureFor(context.actor, form, { now: context.now });
  return respond(result, form, () => redirect("/departures?done"));
}

export default function DeparturesRoute() {
  const { departures, takeouts, next, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const problems = useNamedProblems(problem);
  return (
    <Page>
      <h1 className="text-2xl">{t("departures.title")}</h1>
      <p className="mt-1.5 mb-6 text-ink-2">{t("departures.intro")}</p>
      {problem.title ? <FormProblem title={problem.title} problems={problems} /> : null}
      {done && !problem.title ? (
        <Notice tone="done" role="status">
          {t("departures.done")}
        </Notice>
      ) : null}
      <h2 className="mt-6 text-xl">{t("departures.waiting")}</h2>
      {departures.length > 0 ? (
        <DepartureRows departures={departures} label={t("departures.waiting")} />
      ) : (
        <p className="mt-2 text-ink-2">{t("departures.none")}</p>
      )}
      <Pager
        label={t("departures.pages")}
        older={next === null ? undefined : { to: `/departures?after=${next}`, label: t("departures.more") }}
      />
      <h2 className="mt-8 text-xl">{t("departures.packed")}</h2>
      {takeouts.length > 0 ? (
        <PackedRows takeouts={takeouts} label={t("departures.packed")} />
      ) : (
        <p className="mt-2 text-ink-2">{t("departures.none-packed")}</p>
      )}
      <h2 className="mt-8 text-xl">{t("departures.begin")}</h2>
      <p className="mt-2 text-ink-2">{t("departures.begin-text")}</p>
      <Form method="post" noValidate className="mt-4 grid max-w-md gap-5">
        <EmailField problem={problem} hint={t("departures.email-hint")} />
        <TextArea
          {...problem.field("reason")}
          label={t("departures.how")}
          hint={t("departures.how-hint")}
          rows={3}
          maxLength={300}
          required
        />
        <RadioGroup
          name="words"
          label={t("departures.words")}
          error={problem.of("words")}
          defaultValue={problem.typed("words") ?? "keep"}
          choices={[
            { value: "keep", label: t("departure.words.keep") },
            { value: "withdraw", label: t("departures.words-taken") },
          ]}
        />
        <div>
          <Button variant="danger" pending={useSending()}>
            {t("departures.submit")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
