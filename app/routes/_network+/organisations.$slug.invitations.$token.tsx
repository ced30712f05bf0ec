import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { affiliationOf } from "~/access/actor";
import { acceptStaffInvitation } from "~/modules/network/accept-staff-invitation.server";
import { staffInvitation } from "~/modules/network/organisation-page.server";
import { SignInFirst } from "~/modules/network/parts/sign-in-first";
import { filePath, organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const invitation = await staffInvitation(params.token, context.now);
  if (invitation && affiliationOf(context.actor, invitation.organisationId))
    throw redirect(organisationPath(invitation.slug));
  const title = invitation
    ? context.t("network:staff-invited.title", { name: invitation.name })
    : context.t("network:invited.over");
  return { invitation, here: new URL(request.url).pathname, signedIn: context.viewer !== null, meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await acceptStaffInvitation(context.actor, { token: params.token }), form, ({ slug }) =>
    redirect(organisationPath(slug)),
  );
}

export default function StaffInvitationRoute() {
  const { invitation, here, signedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  if (!invitation) {
    return (
      <Page>
        <Empty
          level={1}
          title={t("invited.over")}
          action={<Button to="/organisations">{t("organisations.see-all")}</Button>}
        >
          {t("problem.invitation-over")}
        </Empty>
      </Page>
    );
  }
  const { name, side, logoKey, about, role, title, by } = invitation;
  return (
    <Page>
      <div className="flex items-start gap-4.5">
        <Speaker name={name} side={side} size="l" picture={filePath(logoKey)} label={t(`common:side.${side}`)} />
        <div>
          <p className="text-ink-3">{by ? t("invited.by", { name: by }) : t("invited.to")}</p>
          <h1 className="text-2xl">{t("staff-invited.title", { name })}</h1>
        </div>
      </div>
      <p className="mt-4 leading-normal text-ink-2">{about}</p>
      <p className="mt-4 mb-7">
        {t(`staff-role.${role}`)}
        {title ? ` · ${title}` : ""}
      </p>
      {signedIn ? (
        <Form method="post" className="grid gap-5">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <div>
            <Button variant="main" pending={sending}>
              {t("staff-invited.accept")}
            </Button>
          </div>
        </Form>
      ) : (
        <SignInFirst returnTo={here} />
      )}
    </Page>
  );
}
