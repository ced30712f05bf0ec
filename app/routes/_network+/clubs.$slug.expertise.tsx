import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { declareExpertise } from "~/modules/topics/declare-expertise.server";
import { expertisePage } from "~/modules/topics/expertise-page.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network", "topics", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  const personId = context.actor.id ?? 0;
  if (!club || !can(context.actor, "expertise.declare", { ...club, personId })) throw notFound();
  const topics = await expertisePage(context.actor, club.id);
  const done = new URL(request.url).searchParams.has("done");
  return { club, topics, done, meta: { title: context.t("topics:expertise.title", { club: club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const result = await declareExpertise(context.actor, { ...form, clubId: club.id });
  return respond(result, form, () => redirect(`${clubPath(club.slug, "expertise")}?done`));
}

export default function ExpertiseRoute() {
  const { club, topics, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("topics");
  const problem = useProblem();
  const sending = useSending();
  const mine = topics.filter((topic) => topic.mine).map(({ slug }) => slug);
  const chosen = problem.typedList("topics", mine);
  return (
    <ClubBody>
      {done ? (
        <div className="mb-6">
          <Notice tone="done" role="status" title={t("expertise.done")} />
        </div>
      ) : null}
      <h1 className="mb-2 text-2xl">{t("expertise.title", { club: club.name })}</h1>
      <p className="mb-6 text-ink-2">{t("expertise.lead")}</p>
      {topics.length === 0 ? (
        <Empty title={t("expertise.none")}>{t("expertise.none-text")}</Empty>
      ) : (
        <Form method="post" className="grid gap-6">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          {[
            { legend: t("expertise.topics"), of: topics.filter(({ kind }) => kind === "subject") },
            { legend: t("expertise.aims"), of: topics.filter(({ kind }) => kind === "aim") },
          ].map(({ legend, of }) =>
            of.length > 0 ? (
              <fieldset key={legend}>
                <legend className="mb-1 font-head leading-snug font-medium">{legend}</legend>
                <div className="grid gap-x-6 sm:grid-cols-2">
                  {of.map(({ slug, name }) => (
                    <label key={slug} className="flex min-h-11 items-center gap-3 font-head">
                      <input type="checkbox" name="topics[]" value={slug} defaultChecked={chosen.includes(slug)} />
                      <span lang={club.language}>{name}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ) : null,
          )}
          <div className="flex flex-wrap gap-2.5">
            <Button variant="main" pending={sending}>
              {t("common:act.save")}
            </Button>
            <Button to={clubPath(club.slug, "membership")} variant="quiet">
              {t("common:act.cancel")}
            </Button>
          </div>
        </Form>
      )}
    </ClubBody>
  );
}
