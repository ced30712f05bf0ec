import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubRequests } from "~/modules/network/club-door.server";
import { clubPath, filePath, personPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Speaker } from "~/ui/speaker";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await clubRequests(context.actor, params.slug);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("network:requests.title", { name: page.club.name }) } };
}

export default function ClubRequestsRoute() {
  const { club, requests } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const locale = useLocale();
  const now = useNow();
  const base = clubPath(club.slug, "settings/requests");
  if (requests.length === 0) return <Empty title={t("requests.none")}>{t("requests.none-text")}</Empty>;
  return (
    <ul className="max-w-[50rem] divide-y divide-line border-y border-line" aria-label={t("settings.requests")}>
      {requests.map((one) => (
        <li key={one.id} className="flex flex-wrap gap-x-6 gap-y-3 py-4.5">
          <Speaker name={one.name} side="buyer" picture={filePath(one.avatarKey)} />
          <div className="min-w-0 flex-1 basis-72">
            <p className="font-head leading-snug">
              <Link to={personPath(one.handle)} className="font-semibold no-underline hover:underline">
                {one.name}
              </Link>{" "}
              <span className="text-sm text-ink-3">
                <RelativeTime
                  dateTime={one.createdAt}
                  text={formatAgo(locale, one.createdAt, now)}
                  full={formatMoment(locale, one.createdAt)}
                />
              </span>
            </p>
            {one.about ? <p className="text-sm leading-normal text-ink-3">{one.about}</p> : null}
            <p className="mt-1.5 leading-normal whitespace-pre-line">
              {one.message || <span className="text-ink-3">{t("requests.no-message")}</span>}
            </p>
          </div>
          <div className="flex gap-2 self-center">
            <Form method="post" action={`${base}/${one.id}/admission`}>
              <Button variant="plain" aria-label={t("requests.admit-name", { name: one.name })}>
                {t("requests.admit")}
              </Button>
            </Form>
            <Form method="post" action={`${base}/${one.id}/refusal`}>
              <Button variant="quiet" aria-label={t("requests.decline-name", { name: one.name })}>
                {t("requests.decline")}
              </Button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}
