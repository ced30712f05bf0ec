import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { peopleSuggestions } from "~/modules/network/people-suggestions.server";

/** People to mention, for the editor. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams.get("q") ?? "";
  return json({ people: await peopleSuggestions(context.actor, query) });
}
