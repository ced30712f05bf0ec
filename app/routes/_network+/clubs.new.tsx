import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { BodyField } from "~/modules/interactions/body-field";
import { foundClub } from "~/modules/network/found-club.server";
import { ClubForm } from "~/modules/network/parts/club-form";
import { PlaceFields } from "~/modules/network/parts/place-fields";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

export const handle = { i18n: ["network", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.viewer) throw redirect("/sign-in?returnTo=%2Fclubs%2Fnew");
  return { may: can(context.actor, "club.found", {}), meta: { title: context.t("network:club-form.found-title") } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await foundClub(context.actor, form), form, ({ slug }) => redirect(clubPath(slug)));
}

export default function NewClubRoute() {
  const { may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  return (
    <Page>
      <h1 className="text-2xl">{t("club-form.found-title")}</h1>
      <p className="mt-1.5 mb-7 text-ink-2">{t("club-form.found-lead")}</p>
      {may ? (
        <ClubForm
          submit={t("club-form.found")}
          story={
            <BodyField
              name="story"
              label={t("club-form.story")}
              hint={t("club-form.story-hint")}
              value={problem.typed("story")}
              error={problem.of("story")}
              draftKey="edit:club:new"
              mentions={false}
            />
          }
        >
          <PlaceFields problem={problem} />
        </ClubForm>
      ) : (
        <Notice
          tone="heed"
          title={t("confirm-first.title")}
          actions={<Button to="/settings/account">{t("confirm-first.act")}</Button>}
        >
          {t("confirm-first.text")}
        </Notice>
      )}
    </Page>
  );
}
