import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { clubPath } from "~/modules/network/rules/paths";
import { HolidayList } from "~/modules/routing/parts/holiday-list";
import { HoursForm } from "~/modules/routing/parts/hours-form";
import { promiseSettings } from "~/modules/routing/promise-settings.server";
import { holidaysAfter } from "~/modules/routing/rules/thai-holidays";
import { addClubHoliday, removeClubHoliday } from "~/modules/routing/set-club-holiday.server";
import { setWorkingHours } from "~/modules/routing/set-working-hours.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await promiseSettings(context.actor, params.slug);
  if (!page) throw notFound();
  const thai = holidaysAfter(context.now).map((one) => ({ day: one.day, name: one[context.locale] }));
  return { ...page, thai, meta: { title: context.t("routing:hours.title") } };
}

const acts = { hours: setWorkingHours, holiday: addClubHoliday, "no-holiday": removeClubHoliday } as const;

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const act = acts[form.act as keyof typeof acts] ?? setWorkingHours;
  return respond(await act(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/hours")),
  );
}

/** When a club works, and its days off. */
export default function ClubHoursRoute() {
  const { club, hours, holidays, thai } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <div className="grid max-w-[50rem] gap-9">
      <HoursForm hours={hours} />
      <HolidayList holidays={holidays} thai={hours.publicHolidays ? thai : []} />
      <p>
        <Button to={clubPath(club.slug, "settings/promises")} variant="quiet">
          {t("hours.back")}
        </Button>
      </p>
    </div>
  );
}
