import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubMember } from "~/modules/network/club-people.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { removeMember } from "~/modules/network/remove-member.server";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "club.admit", club)) throw notFound();
  const member = await clubMember(club.id, params.person);
  if (!member) throw notFound();
  return { club, member, meta: { title: context.t("network:removal.title", { name: member.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const result = await removeMember(context.actor, { ...form, clubId: club.id, personId: params.person });
  return respond(result, form, ({ slug }) => redirect(clubPath(slug, "settings/members")));
}

export default function RemovalRoute() {
  const { club, member } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t("removal.title", { name: member.name })}</h2>
        <p className="mt-1.5 text-ink-2">{t("removal.text", { club: club.name })}</p>
      </div>
      {problem.title ? (
        <FormProblem title={problem.title} problems={problem.named({ reason: t("removal.reason") })} />
      ) : null}
      <TextField
        {...problem.field("reason")}
        label={t("removal.reason")}
        hint={t("removal.reason-hint")}
        maxLength={300}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="danger" pending={sending}>
          {t("removal.act")}
        </Button>
        <Button to={clubPath(club.slug, "settings/members")} variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </div>
    </Form>
  );
}
