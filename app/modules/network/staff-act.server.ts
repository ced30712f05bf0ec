import type { ActionFunctionArgs } from "@remix-run/node";
import type { Command } from "~/platform/command.server";
import { readForm } from "~/platform/http/form.server";
import { goOrStay, notFound, respond } from "~/platform/http/respond.server";
import { organisationSeenBy } from "./organisation-page.server";
import { organisationPath } from "./rules/paths";

/** What a form about somebody who works for the organisation in the address does: its command, then back to its people. */
export const staffAct =
  (act: Command<unknown, { slug: string }>) =>
  async ({ params, request, context }: ActionFunctionArgs): Promise<Response> => {
    const seen = await organisationSeenBy(context.actor, params.slug);
    if (!seen) throw notFound();
    const form = await readForm(request);
    const about = { ...form, organisationId: seen.organisation.id, personId: params.person };
    return respond(await act(context.actor, about), form, ({ slug }) =>
      goOrStay(form, organisationPath(slug, "staff")),
    );
  };
