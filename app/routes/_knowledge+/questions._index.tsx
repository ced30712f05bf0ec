import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { QuestionBoard } from "~/modules/knowledge/question-board";
import { sideOf, sortOf } from "~/modules/knowledge/question-list";
import { questionList } from "~/modules/knowledge/question-list.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { Page } from "~/ui/page";

export const handle = { i18n: ["knowledge", "question-list", "aims"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const sort = sortOf(query.get("sort"));
  const side = sideOf(query.get("side"));
  const page = await questionList(context.actor, { sort, answeredBy: side, after: query.get("after") });
  const title = context.t("question-list:title");
  return {
    ...page,
    sort,
    side,
    meta: {
      title: `${title} · ${context.t("common:name")}`,
      description: context.t("question-list:description"),
      path: "/questions",
    },
  };
}

export default function QuestionsRoute() {
  const { items, next, sort, side } = useLoaderData<typeof loader>();
  const { t } = useTranslation("knowledge");
  return (
    <Page>
      <h1 className="mb-5 text-2xl">{t("question-list:title")}</h1>
      <QuestionBoard base="/questions" items={items} next={next} sort={sort} side={side} withClub />
    </Page>
  );
}
