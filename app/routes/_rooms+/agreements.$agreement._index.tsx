import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { agreementPage } from "~/modules/rooms/agreement-page.server";
import { AgreementFacts } from "~/modules/rooms/parts/agreement-facts";
import { roomPath } from "~/modules/rooms/rules/paths";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["sharing", "rooms"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get("before");
  const page = await agreementPage(context.actor, { id: numberIn(params.agreement) ?? 0, before, now: context.now });
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("sharing:one") } };
}

export default function AgreementRoute() {
  const { club, agreement, uses, older } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sharing");
  const locale = useLocale();
  return (
    <Page>
      <Breadcrumbs
        label={t("rooms:trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: roomPath(club.slug, "agreements"), label: t("title") },
        ]}
      />
      <h1 className="mb-5 text-2xl">{t("one")}</h1>
      <AgreementFacts agreement={agreement} />
      <h2 className="mt-9 text-lg font-medium">{t("log.title")}</h2>
      <p className="mt-1 leading-normal text-ink-2">{t("log.text")}</p>
      {uses.length === 0 ? <p className="mt-3 text-ink-3">{t("log.none")}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {uses.map(({ id, by, organisation, question, at }) => (
          <li key={id} className="py-3 leading-normal">
            {t("log.use", { by, organisation })}{" "}
            <Link to={`/questions/${question.id}`} lang={club.language}>
              {question.title}
            </Link>
            <time dateTime={at} className="block text-sm text-ink-3">
              {formatMoment(locale, at)}
            </time>
          </li>
        ))}
      </ul>
      <Pager
        label={t("rooms:pages")}
        older={older ? { to: `/agreements/${agreement.id}?before=${older}`, label: t("common:act.older") } : undefined}
      />
    </Page>
  );
}
