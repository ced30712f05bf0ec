import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askOptions } from "~/modules/knowledge/ask-options.server";
import { BuyingFields } from "~/modules/knowledge/parts/buying-parts";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionToChange } from "~/modules/knowledge/question-to-change.server";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { setBuyingParts } from "~/modules/knowledge/set-buying-parts.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["knowledge", "sides"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await questionToChange(context.actor, params.question, "buying");
  const options = await askOptions(about.club.id);
  return { about, options, meta: { title: context.t("sides:buying.title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await setBuyingParts(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}

export default function BuyingRoute() {
  const { about, options } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sides");
  return (
    <ContributionFrame about={about} heading={t("buying.title")}>
      <Form method="post" className="grid gap-5">
        <p>{t("buying.text")}</p>
        <BuyingFields parts={about.buying} options={options} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("common:act.save")}</Button>
          <Button to={about.path} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </ContributionFrame>
  );
}
