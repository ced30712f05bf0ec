import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import type { ClubCardView } from "../network-view";
import { ClubCards } from "./club-card";

/** The portal's front for somebody who is not signed in: what it is, a talk of now, and the clubs to pick from. */
export function StrangerHome({ clubs, live }: { clubs: readonly ClubCardView[]; live: ReactNode }) {
  const { t } = useTranslation("network");
  return (
    <div className="mx-auto max-w-wide px-(--side-padding) pb-20">
      <section className="grid items-center gap-x-[clamp(1.75rem,6vw,6rem)] gap-y-10 py-[clamp(2.25rem,7vw,5.5rem)] lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)]">
        <div>
          <h1 className="text-3xl leading-tight font-light">
            {t("home.headline-1")}
            <br />
            {t("home.headline-2")}
            <b className="inline-block font-semibold">
              {t("home.headline-3")}
              <wbr />
              <span className="whitespace-nowrap">{t("home.headline-4")}</span>
            </b>
          </h1>
          <p className="mt-4.5 mb-6.5 max-w-[31rem] text-lg leading-relaxed text-ink-2">{t("home.lead")}</p>
          <div className="flex flex-wrap gap-2.5">
            <Button to="/clubs" variant="main">
              {t("home.pick")}
            </Button>
            <Button to="/ask">{t("home.ask")}</Button>
          </div>
        </div>
        {live}
      </section>
      <section aria-labelledby="open-clubs">
        <div className="mb-4.5 flex flex-wrap items-baseline justify-between gap-4">
          <h2 id="open-clubs">{t("home.clubs", { count: clubs.length })}</h2>
          {clubs.length >= 12 ? (
            <Button to="/clubs" variant="quiet">
              {t("clubs.see-all")}
            </Button>
          ) : null}
        </div>
        {clubs.length > 0 ? (
          <ClubCards clubs={clubs} label={t("home.clubs", { count: clubs.length })} />
        ) : (
          <Empty title={t("clubs.none")}>{t("home.first-club")}</Empty>
        )}
      </section>
    </div>
  );
}
