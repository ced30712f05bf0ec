import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { exitPage } from "~/modules/governance/exit-page.server";
import { leaveSeat } from "~/modules/governance/leave-seat.server";
import { ExitForm } from "~/modules/governance/parts/exit-form";
import { ExitTerms } from "~/modules/governance/parts/exit-terms";
import { exitPath } from "~/modules/governance/rules/paths";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

const wishOf = ({ slug, club }: Record<string, string | undefined>, now: Date) => ({ slug, club, now });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await exitPage(context.actor, wishOf(params, context.now));
  if (!page) throw notFound();
  const names = { organisation: page.organisation.name, club: page.club.name };
  return { ...page, meta: { title: context.t("governance:exit.title", names) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const page = await exitPage(context.actor, wishOf(params, context.now));
  if (!page) throw notFound();
  const form = await readForm(request);
  const which = { clubId: page.club.id, organisationId: page.organisation.id };
  return respond(await leaveSeat(context.actor, { ...form, ...which }), form, () =>
    redirect(exitPath(page.organisation.slug, page.club.id)),
  );
}

export default function ExitRoute() {
  const page = useLoaderData<typeof loader>();
  const { organisation, club, exit, mayLeave, mayDownload, seatedSince } = page;
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const seats = organisationPath(organisation.slug, "seats");
  const download = (
    <Button to={exitPath(organisation.slug, club.id, "exit/download")} reloadDocument download>
      {t("exit.download")}
    </Button>
  );
  return (
    <Page
      trail={
        <Breadcrumbs
          label={t("network:trail")}
          crumbs={[
            { to: organisationPath(organisation.slug), label: organisation.name },
            { to: seats, label: t("network:organisation.seats") },
          ]}
        />
      }
    >
      <h1 className="mb-5 text-2xl leading-tight">
        {t("exit.title", { organisation: organisation.name, club: club.name })}
      </h1>
      {seatedSince === null && exit ? (
        <Notice
          tone="done"
          title={t(exit.byVote ? "exit.voted-out" : "exit.left", { when: formatDay(locale, exit.leftAt) })}
          actions={mayDownload ? download : undefined}
        >
          {t("exit.until", { when: formatDay(locale, exit.downloadUntil) })}
        </Notice>
      ) : (
        <div className="grid gap-7">
          <ExitTerms page={page} />
          {mayDownload ? (
            <section>
              <h2>{t("exit.own")}</h2>
              <p className="mt-1 mb-4 leading-normal text-ink-2">{t("exit.own-text")}</p>
              {download}
            </section>
          ) : null}
          {mayLeave ? <ExitForm back={seats} /> : null}
        </div>
      )}
    </Page>
  );
}
