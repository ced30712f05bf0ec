import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { membershipOf } from "~/access/actor";
import { changePlace } from "~/modules/network/change-place.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { joinClub } from "~/modules/network/join-club.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { PlaceFields } from "~/modules/network/parts/place-fields";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Notice } from "~/ui/notice";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const here = clubPath(club.slug, "membership");
  if (!context.viewer) throw redirect(`/sign-in?returnTo=${encodeURIComponent(here)}`);
  const mine = membershipOf(context.actor, club.id) ?? null;
  if (!mine && club.entry !== "open") throw redirect(clubPath(club.slug, "request"));
  const fresh = new URL(request.url).searchParams.has("joined");
  return {
    club,
    mine,
    fresh,
    meta: { title: context.t(mine ? "network:membership.title" : "network:join.title", { name: club.name }) },
  };
}

/** A member's place is put: whoever is not in yet joins with it. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const values = { ...form, clubId: club.id };
  const member = membershipOf(context.actor, club.id) !== undefined;
  const result = member ? await changePlace(context.actor, values) : await joinClub(context.actor, values);
  return respond(result, form, ({ slug }) =>
    redirect(member || form.title !== undefined ? clubPath(slug) : `${clubPath(slug, "membership")}?joined`),
  );
}

export default function MembershipRoute() {
  const { club, mine, fresh } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <ClubBody>
      {fresh ? (
        <div className="mb-6">
          <Notice tone="done" role="status" title={t("join.done", { name: club.name })}>
            {t("join.done-text")}
          </Notice>
        </div>
      ) : null}
      <h1 className="mb-5 text-2xl">{t(mine ? "membership.title" : "join.title", { name: club.name })}</h1>
      <Form method="post" className="grid gap-6">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <PlaceFields problem={problem} side={mine?.side} title={mine?.title} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main" pending={sending}>
            {t(mine ? "common:act.save" : "join.act")}
          </Button>
          <Button to={clubPath(club.slug)} variant="quiet">
            {t(fresh ? "join.later" : "common:act.cancel")}
          </Button>
        </div>
      </Form>
      {mine && !fresh ? (
        <p className="mt-10 flex flex-wrap gap-2.5 border-t border-line pt-5">
          {club.entry === "closed" ? null : (
            <Button to={clubPath(club.slug, "expertise")} size="s">
              {t("membership.expertise")}
            </Button>
          )}
          <Button to={clubPath(club.slug, "departure")} variant="quiet" size="s">
            {t("leave.act")}
          </Button>
        </p>
      ) : null}
    </ClubBody>
  );
}
