import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { joinTrial } from "~/modules/ideas/join-trial.server";
import { leaveTrial } from "~/modules/ideas/leave-trial.server";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["trials"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? leaveTrial : joinTrial;
  const result = await command(context.actor, { ...form, trialId: params.trial });
  return respond(result, form, ({ trialId }) => redirect(`${trialPath(trialId)}#place`));
}

export default RefusedAct;
