import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { closeClub } from "~/modules/network/close-club.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextArea } from "~/ui/text-area";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club || !can(context.actor, "club.change", club)) throw notFound();
  return { club, meta: { title: context.t("network:closing.title", { name: club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await closeClub(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug)),
  );
}

export default function ClubClosingRoute() {
  const { club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Form method="post" className="grid max-w-measure gap-5">
      <div>
        <h2>{t("closing.title", { name: club.name })}</h2>
        <p className="mt-1.5 text-ink-2">{t("closing.text")}</p>
      </div>
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      {club.chartered ? (
        <>
          <p>{t("closing.chartered")}</p>
          <div>
            <Button to={clubPath(club.slug, "proposals/new?act=closeClub")}>{t("closing.propose")}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{t("closing.for-good")}</p>
          <TextArea
            name="reason"
            label={t("closing.reason")}
            hint={t("closing.reason-hint")}
            required
            maxLength={500}
            rows={3}
            defaultValue={problem.typed("reason")}
            error={problem.of("reason")}
          />
          <div className="flex flex-wrap gap-2.5">
            <Button variant="danger" pending={sending}>
              {t("closing.act")}
            </Button>
            <Button to={clubPath(club.slug, "settings")} variant="quiet">
              {t("common:act.cancel")}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
