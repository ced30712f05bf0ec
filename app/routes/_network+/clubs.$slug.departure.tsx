import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { leaveClub } from "~/modules/network/leave-club.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "club.leave", club)) throw notFound();
  return { club, meta: { title: context.t("network:leave.title", { name: club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await leaveClub(context.actor, { clubId: club.id }), form, ({ slug, hidden }) =>
    redirect(hidden ? "/clubs" : clubPath(slug)),
  );
}

export default function DepartureRoute() {
  const { club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <ClubBody>
      <h1 className="mb-2 text-2xl">{t("leave.title", { name: club.name })}</h1>
      <p className="mb-6 text-ink-2">{t(club.visibility === "private" ? "leave.text-private" : "leave.text")}</p>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger" pending={sending}>
            {t("leave.act")}
          </Button>
          <Button to={clubPath(club.slug)} variant="quiet">
            {t("leave.stay")}
          </Button>
        </div>
      </Form>
    </ClubBody>
  );
}
