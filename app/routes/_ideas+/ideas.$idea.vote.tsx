import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { voteOnIdea } from "~/modules/ideas/vote-on-idea.server";
import { withdrawIdeaVote } from "~/modules/ideas/withdraw-idea-vote.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? withdrawIdeaVote : voteOnIdea;
  const result = await command(context.actor, { ...form, ideaId: params.idea });
  return respond(result, form, ({ ideaId }) => redirect(`${ideaPath(ideaId)}#votes`));
}

export default RefusedAct;
