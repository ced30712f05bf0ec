import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { clubPath } from "~/modules/network/rules/paths";
import { PromiseForm } from "~/modules/routing/parts/promise-form";
import { PromiseList } from "~/modules/routing/parts/promise-list";
import { promiseSettings } from "~/modules/routing/promise-settings.server";
import { setPromise } from "~/modules/routing/set-promise.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await promiseSettings(context.actor, params.slug);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("routing:promises.title", { name: page.club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await setPromise(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/promises")),
  );
}

/** What a club promises; when it works has a page of its own. */
export default function ClubPromisesRoute() {
  const { club, promises, running } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const base = clubPath(club.slug, "settings/promises");
  return (
    <div className="grid max-w-[50rem] gap-9">
      <section>
        <h2 className="mb-1">{t("promises.now")}</h2>
        <p className="mb-3 text-ink-2">{t("promises.text")}</p>
        {running > 0 ? (
          <div className="mb-4">
            <Notice>{t("promises.running", { count: running, shown: formatNumber(locale, running) })}</Notice>
          </div>
        ) : null}
        <PromiseList promises={promises}>
          {(promise, name) => (
            <Form method="post" action={`${base}/${promise.id}/withdrawal`}>
              <Button size="s" aria-label={t("promises.withdraw-name", { name })}>
                {t("promises.withdraw")}
              </Button>
            </Form>
          )}
        </PromiseList>
        <p className="mt-4">
          <Button to={clubPath(club.slug, "settings/hours")}>{t("hours.title")}</Button>
        </p>
      </section>
      <PromiseForm />
    </div>
  );
}
