import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WrittenDocuments } from "~/modules/documents/parts/written-documents";
import { writtenDocuments } from "~/modules/documents/written-documents.server";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { AnswerRows } from "~/modules/knowledge/answer-rows";
import { helpsWith } from "~/modules/knowledge/helps-with.server";
import { HelpsWithList } from "~/modules/knowledge/parts/helps-with-list";
import { questionList } from "~/modules/knowledge/question-list.server";
import { QuestionRows } from "~/modules/knowledge/question-rows";
import { clubCards } from "~/modules/network/club-cards.server";
import { PersonHead, PersonMargin } from "~/modules/network/parts/person-head";
import { personPage } from "~/modules/network/person-page.server";
import { personPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { MarginSection, Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["network", "knowledge", "helps-with", "authorship"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const person = await personPage(context.actor, params.handle);
  if (!person) throw notFound();
  const query = new URL(request.url).searchParams;
  const show: "answers" | "questions" = query.get("show") === "questions" ? "questions" : "answers";
  const after = query.get("after");
  const [{ clubs }, answers, questions, documents, helps] = await Promise.all([
    clubCards(context.actor, { personId: person.id, take: 12 }),
    show === "answers" ? answerList(context.actor, { authorId: person.id, after, take: 15 }) : null,
    show === "questions" ? questionList(context.actor, { sort: "newest", authorId: person.id, after, take: 15 }) : null,
    writtenDocuments(context.actor, { personId: person.id }),
    helpsWith(context.actor, { authorId: person.id }),
  ]);
  const path = query.size || !person.claimed ? undefined : personPath(person.handle);
  return {
    person,
    clubs,
    answers,
    questions,
    documents,
    helps,
    show,
    meta: { title: `${person.name} · ${context.t("common:name")}`, description: person.about.slice(0, 180), path },
  };
}

export default function PersonRoute() {
  const { person, clubs, answers, questions, documents, helps, show } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const base = personPath(person.handle);
  const next = answers?.next ?? questions?.next;
  return (
    <Page
      margin={
        <PersonMargin person={person} clubs={clubs}>
          {helps.length > 0 ? (
            <MarginSection title={t("helps-with:title")}>
              <HelpsWithList topics={helps} />
            </MarginSection>
          ) : null}
        </PersonMargin>
      }
      marginLabel={t("person.margin")}
    >
      <PersonHead person={person} />
      <div className="mt-9 empty:hidden">
        <WrittenDocuments documents={documents} />
      </div>
      <div className="mt-9 mb-2">
        <Tabs
          label={t("person.contributions")}
          tabs={[
            { to: base, label: t("person.answers"), current: show === "answers" },
            { to: `${base}?show=questions`, label: t("person.questions"), current: show === "questions" },
          ]}
        />
      </div>
      {answers && answers.items.length > 0 ? <AnswerRows items={answers.items} label={t("person.answers")} /> : null}
      {questions && questions.items.length > 0 ? (
        <QuestionRows items={questions.items} label={t("person.questions")} withClub />
      ) : null}
      {(answers ?? questions)?.items.length === 0 ? (
        <div className="mt-5">
          <Empty title={t(show === "answers" ? "person.no-answers" : "person.no-questions")}>
            {t("person.none-text")}
          </Empty>
        </div>
      ) : null}
      <Pager
        label={t("pages")}
        older={next ? { to: `${base}?show=${show}&after=${next}`, label: t("common:act.older") } : undefined}
      />
    </Page>
  );
}
