import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { membershipOf } from "~/access/actor";
import { clubInvitation } from "~/modules/network/club-door.server";
import { enterInvited } from "~/modules/network/enter-invited.server";
import { PlaceFields } from "~/modules/network/parts/place-fields";
import { SignInFirst } from "~/modules/network/parts/sign-in-first";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubInvitation(params.token, context.now);
  if (club && membershipOf(context.actor, club.clubId)) throw redirect(clubPath(club.slug));
  const here = new URL(request.url).pathname;
  return {
    club,
    here,
    signedIn: context.viewer !== null,
    meta: { title: club ? context.t("network:invited.title", { name: club.name }) : context.t("network:invited.over") },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await enterInvited(context.actor, { ...form, token: params.token }), form, ({ slug }) =>
    redirect(clubPath(slug)),
  );
}

export default function InvitationRoute() {
  const { club, here, signedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  if (!club) {
    return (
      <Page>
        <Empty level={1} title={t("invited.over")} action={<Button to="/clubs">{t("clubs.see-all")}</Button>}>
          {t("problem.invitation-over")}
        </Empty>
      </Page>
    );
  }
  return (
    <Page>
      <p className="text-ink-3">{club.by ? t("invited.by", { name: club.by }) : t("invited.to")}</p>
      <h1 lang={club.language} className="text-2xl">
        {club.name}
      </h1>
      {club.tagline ? (
        <p lang={club.language} className="mt-1.5 text-lg leading-normal text-ink-2">
          {club.tagline}
        </p>
      ) : null}
      <p className="mt-2 mb-8 text-sm text-ink-3">
        {club.role === "member" ? null : t("invited.as", { role: t(`role.${club.role}`) })}
      </p>
      {signedIn ? (
        <Form method="post" className="grid gap-6">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <PlaceFields problem={problem} />
          <div>
            <Button variant="main" pending={sending}>
              {t("invited.accept")}
            </Button>
          </div>
        </Form>
      ) : (
        <SignInFirst returnTo={here} />
      )}
    </Page>
  );
}
