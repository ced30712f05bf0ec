import type { ActionFunctionArgs } from "@remix-run/node";
import { followTopic } from "~/modules/knowledge/follow-topic.server";
import { readForm } from "~/platform/http/form.server";
import { goOrList, respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { slug: club, topic } = params;
  const result = await followTopic(context.actor, { ...form, club, topic });
  return respond(result, form, () => goOrList(request, `/clubs/${club}/topics/${topic}`));
}
