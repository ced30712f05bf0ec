import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { clubSeating } from "~/modules/network/club-organisations.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { giveSeat } from "~/modules/network/give-seat.server";
import { SeatForm } from "~/modules/network/parts/seat-form";
import { SeatRow } from "~/modules/network/parts/seat-row";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await clubSeating(context.actor, params.slug);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("network:seats.title", { name: page.club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await giveSeat(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(clubPath(slug, "settings/seats")),
  );
}

export default function ClubSeatsRoute() {
  const { club, seats, offers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const base = clubPath(club.slug, "settings/seats");
  return (
    <div className="grid max-w-[50rem] gap-9">
      <section>
        <h2 className="mb-3">{t("seats.now")}</h2>
        {club.chartered ? <p className="mb-3 text-ink-2">{t("seats.chartered")}</p> : null}
        {seats.length > 0 ? (
          <ul className="divide-y divide-line border-y border-line">
            {seats.map((seat) => (
              <SeatRow key={seat.organisationId} seat={seat}>
                {club.chartered ? (
                  <Button
                    size="s"
                    variant="quiet"
                    to={clubPath(club.slug, `proposals/new?act=removeSeat&target=${seat.organisationId}`)}
                    aria-label={t("seats.propose-end-name", { name: seat.name })}
                  >
                    {t("seats.propose-end")}
                  </Button>
                ) : (
                  <Form method="post" action={`${base}/${seat.organisationId}/end`}>
                    <Button size="s" variant="quiet" aria-label={t("seats.end-name", { name: seat.name })}>
                      {t("seats.end")}
                    </Button>
                  </Form>
                )}
              </SeatRow>
            ))}
          </ul>
        ) : (
          <p className="text-ink-2">{t("seats.none")}</p>
        )}
      </section>
      {offers.length > 0 ? (
        <section>
          <h2 className="mb-3">{t("seats.offered")}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {offers.map((offer) => (
              <SeatRow key={offer.organisationId} seat={offer} silent>
                <Form method="post" action={`${base}/${offer.organisationId}/withdrawal`}>
                  <Button size="s" variant="quiet" aria-label={t("seats.withdraw-name", { name: offer.name })}>
                    {t("seats.withdraw")}
                  </Button>
                </Form>
              </SeatRow>
            ))}
          </ul>
        </section>
      ) : null}
      <SeatForm />
    </div>
  );
}
