import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { featureOnFront } from "~/modules/curation/feature-on-front.server";
import { featuredSlots } from "~/modules/curation/featured.server";
import { FeaturedForm } from "~/modules/curation/parts/featured-form";
import { daysFrom, todayOf } from "~/modules/curation/rules/month";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";

export const handle = { i18n: ["featured", "calendar", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const today = todayOf(context.now);
  const slots = await featuredSlots(club.id, today);
  return { club, slots, today, meta: { title: context.t("featured:title", { name: club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await featureOnFront(context.actor, { ...form, clubId: club.id }), form, () =>
    redirect(clubPath(club.slug, "featured")),
  );
}

/** What stands on the club's front now and later, and putting something there. */
export default function FeaturedRoute() {
  const { club, slots, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation("featured");
  const locale = useLocale();
  return (
    <ClubBody>
      <h1 className="mb-2 text-2xl">{t("heading")}</h1>
      <p className="mb-5 max-w-measure text-ink-2">{t("text")}</p>
      {slots.length === 0 ? <p className="mb-8">{t("none")}</p> : null}
      <ul className="mb-8 divide-y divide-line border-y border-line empty:hidden">
        {slots.map((slot) => (
          <li key={slot.id} className="flex flex-wrap items-start justify-between gap-3 py-4">
            <div className="min-w-0">
              <p lang={club.language} className="font-medium">
                <Link to={slot.path}>{slot.title}</Link>
              </p>
              <p lang={club.language}>{slot.reason}</p>
              <p className="font-head text-sm text-ink-3">
                {t(slot.from > today ? "later" : "now", {
                  from: formatDay(locale, slot.from),
                  until: formatDay(locale, slot.until),
                  name: slot.by,
                })}
              </p>
            </div>
            <Form method="post" action={clubPath(club.slug, `featured/${slot.id}/end`)}>
              <Button size="s" aria-label={t("end-of", { title: slot.title })}>
                {t("end")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <FeaturedForm key={slots.length} today={today} usualEnd={daysFrom(today, 7)} />
    </ClubBody>
  );
}
