import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationSeats } from "~/modules/network/organisation-seats.server";
import { ClubSeatRow } from "~/modules/network/parts/club-seat-row";
import { organisationPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await organisationSeats(context.actor, params.slug);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("network:own-seats.title", { name: page.organisation.name }) } };
}

export default function OrganisationSeatsRoute() {
  const { organisation, seats, offers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const base = organisationPath(organisation.slug, "seats");
  return (
    <Page
      trail={
        <Breadcrumbs
          label={t("trail")}
          crumbs={[{ to: organisationPath(organisation.slug), label: organisation.name }]}
        />
      }
    >
      <h1 className="mb-6 text-2xl">{t("own-seats.title", { name: organisation.name })}</h1>
      {offers.length > 0 ? (
        <section className="mb-9">
          <h2 className="mb-3">{t("own-seats.offers")}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {offers.map((offer) => (
              <ClubSeatRow key={offer.clubId} seat={offer}>
                <Form method="post" action={`${base}/${offer.clubId}/acceptance`}>
                  <Button aria-label={t("own-seats.accept-name", { name: offer.name })}>{t("own-seats.accept")}</Button>
                </Form>
                <Form method="post" action={`${base}/${offer.clubId}/withdrawal`}>
                  <Button variant="quiet" aria-label={t("own-seats.decline-name", { name: offer.name })}>
                    {t("own-seats.decline")}
                  </Button>
                </Form>
              </ClubSeatRow>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2 className="mb-3">{t("own-seats.now")}</h2>
        {seats.length > 0 ? (
          <ul className="divide-y divide-line border-y border-line">
            {seats.map((seat) => (
              <ClubSeatRow key={seat.clubId} seat={seat}>
                <Button
                  to={`${base}/${seat.clubId}/exit`}
                  variant="quiet"
                  size="s"
                  aria-label={t("own-seats.leave-name", { name: seat.name })}
                >
                  {t("own-seats.leave")}
                </Button>
              </ClubSeatRow>
            ))}
          </ul>
        ) : (
          <Empty level={3} title={t("own-seats.none")} action={<Button to="/clubs">{t("clubs.see-all")}</Button>}>
            {t("own-seats.none-text")}
          </Empty>
        )}
      </section>
    </Page>
  );
}
