import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { takeOutOrganisation } from "~/modules/knowledge/take-out-organisation.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network", "sides"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const which = { questionId: questionNumber(params.question), organisationId: params.organisation };
  return respond(await takeOutOrganisation(context.actor, which), form, ({ questionId, title }) =>
    redirect(questionAddress({ id: questionId, title })),
  );
}

export default RefusedAct;
