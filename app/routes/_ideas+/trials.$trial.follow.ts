import type { ActionFunctionArgs } from "@remix-run/node";
import { followTrial } from "~/modules/ideas/follow-trial.server";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { readForm } from "~/platform/http/form.server";
import { goOrList, respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await followTrial(context.actor, { ...form, trialId: params.trial });
  return respond(result, form, ({ trialId }) => goOrList(request, trialPath(trialId)));
}
