import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Cloth } from "~/ui/cloth";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { MarginSection, Page } from "~/ui/page";
import type { ClubCardView, OwnQuestion, Waiting } from "../network-view";
import { clubPath, organisationPath } from "../rules/paths";
import { ClubCards } from "./club-card";
import { OwnQuestions } from "./own-questions";

type MemberHomeProps = {
  name: string;
  handle: string;
  /** Whether they belong to a club yet. */
  member: boolean;
  clubs: readonly ClubCardView[];
  waiting: readonly Waiting[];
  own: readonly OwnQuestion[];
  /** What is new in their clubs. */
  children: ReactNode;
};

/** The portal's front for somebody who is signed in: what is new in their clubs, what waits for them, and their clubs. */
export function MemberHome({ name, handle, member, clubs, waiting, own, children }: MemberHomeProps) {
  const { t } = useTranslation("network");
  if (!member) {
    return (
      <Page wide>
        <h1 className="text-2xl">{t("home.welcome", { name })}</h1>
        {clubs.length > 0 ? (
          <>
            <p className="mt-1.5 mb-7 max-w-measure text-ink-2">{t("home.no-club")}</p>
            <ClubCards clubs={clubs} label={t("clubs.title")} level={2} />
          </>
        ) : (
          <div className="mt-5">
            <Empty title={t("clubs.none")} action={<Button to="/clubs/new">{t("clubs.found")}</Button>}>
              {t("home.first-club")}
            </Empty>
          </div>
        )}
        {children ? <div className="mt-12 max-w-[50rem]">{children}</div> : null}
      </Page>
    );
  }
  return (
    <Page margin={<MyClubs clubs={clubs} />} marginLabel={t("clubs.mine")} wide>
      <h1 className="mb-5 text-2xl">{t("home.welcome", { name })}</h1>
      {waiting.length > 0 ? (
        <div className="mb-7">
          <WaitingList waiting={waiting} />
        </div>
      ) : null}
      <OwnQuestions own={own} handle={handle} />
      {children ?? (
        <Empty title={t("home.quiet")} action={<Button to="/ask">{t("common:nav.ask")}</Button>}>
          {t("home.quiet-text")}
        </Empty>
      )}
    </Page>
  );
}

function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useTranslation("network");
  return (
    <Notice tone="heed" title={t("waiting.title")}>
      <ul>
        {waiting.map((one) => (
          <li key={`${one.kind} ${one.slug} ${"club" in one ? one.club : ""}`} className="py-0.5">
            {one.kind === "desk" ? <Link to="/desk">{t("waiting.desk", { count: one.count })}</Link> : null}
            {one.kind === "unanswered" ? (
              <Link to={clubPath(one.slug, "unanswered")}>
                {t("waiting.unanswered", { count: one.count, name: one.name })}
              </Link>
            ) : null}
            {one.kind === "requests" ? (
              <Link to={clubPath(one.slug, "settings/requests")}>
                {t("waiting.requests", { count: one.count, name: one.name })}
              </Link>
            ) : null}
            {one.kind === "offer" ? (
              <Link to={organisationPath(one.slug, "seats")}>
                {t("waiting.offer", { club: one.club, name: one.name })}
              </Link>
            ) : null}
            {one.kind === "credentials" ? (
              <Link to="/credentials">{t("waiting.credentials", { count: one.count })}</Link>
            ) : null}
            {one.kind === "link" ? (
              <Link to={clubPath(one.slug, "links")}>{t("waiting.link", { club: one.club, name: one.name })}</Link>
            ) : null}
            {one.kind === "referral" ? (
              <Link to={`/referrals/${one.slug}`}>{t("waiting.referral", { name: one.name })}</Link>
            ) : null}
            {one.kind === "swarm" ? (
              <Link to={`/swarms/${one.slug}`}>{t("waiting.swarm", { name: one.name })}</Link>
            ) : null}
            {one.kind === "own-request" ? (
              <Link to={clubPath(one.slug, "request")}>{t("waiting.own-request", { name: one.name })}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function MyClubs({ clubs }: { clubs: readonly ClubCardView[] }) {
  const { t } = useTranslation("network");
  return (
    <MarginSection title={t("clubs.mine")}>
      <ul>
        {clubs.map((club) => (
          <li key={club.id} className="relative py-0!">
            <Link
              to={clubPath(club.slug)}
              lang={club.language}
              className="flex min-h-14 items-center gap-3.5 rounded-md font-head leading-snug no-underline hover:underline"
            >
              <span className="w-16 shrink-0 overflow-hidden rounded-md">
                <Cloth seed={club.id} counts={club.counts} className="h-10" />
              </span>
              {club.name}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Button to="/clubs" size="s" variant="quiet" className="-ms-2.5">
          {t("clubs.find-more")}
        </Button>
      </p>
    </MarginSection>
  );
}
