import Bell from "lucide-react/icons/bell";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { TopicLinks } from "~/modules/topics/topic-links";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { ToggleAct } from "~/ui/toggle-act";
import { trialPath } from "../rules/idea-path";
import type { TrialView } from "../trial-view";
import { TrialStateChip } from "./trial-state";

/** What is tried, by whom, how many and until when, and who invites to it. */
export function TrialHead({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  const locale = useLocale();
  const { club, tried, removed, pictureKey } = trial;
  return (
    <>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: `/clubs/${club.slug}/trials`, label: t("title") },
        ]}
      />
      <p className="mb-1.5">
        <TrialStateChip state={trial.state} />
      </p>
      <h1 lang={club.language} className="text-2xl">
        {trial.title}
      </h1>
      <div className="mt-5 mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <SpokenBy voice={trial.voice} at={trial.createdAt}>
          <span>{t("invites")}</span>
          {trial.editedAt ? <span>{t("edited", { when: formatDay(locale, trial.editedAt) })}</span> : null}
        </SpokenBy>
        {trial.may.follow ? (
          <ToggleAct
            action={trialPath(trial.id, "follow")}
            on={trial.mine.follows}
            icon={Bell}
            words={{ on: t("follow-on"), off: t("follow-off") }}
          />
        ) : null}
      </div>
      {removed ? (
        <Notice tone="harm" title={t("removed", { when: formatDay(locale, removed.at) })}>
          {removed.reason}
        </Notice>
      ) : null}
      <p lang={club.language} className="leading-relaxed whitespace-pre-line">
        {trial.what}
      </p>
      {pictureKey ? (
        <img
          src={`/files/${pictureKey}`}
          alt={t("picture-of", { title: trial.title })}
          loading="lazy"
          className="mt-5 max-h-[28rem] max-w-full rounded-lg"
        />
      ) : null}
      <div className="mt-3">
        <TopicLinks topics={trial.topics} club={club} />
      </div>
      <dl className="mt-5 grid gap-x-5 gap-y-1 border-s-2 border-line ps-4 sm:grid-cols-[auto_1fr]">
        {tried ? (
          <>
            <dt className="text-ink-3">{t("tried")}</dt>
            <dd lang={club.language}>
              <Link to={tried.path}>{tried.title}</Link>
            </dd>
          </>
        ) : null}
        <dt className="text-ink-3">{t("for-whom")}</dt>
        <dd lang={club.language}>{trial.forWhom}</dd>
        <dt className="text-ink-3">{t("how-many")}</dt>
        <dd>
          {t("joined", {
            count: trial.joinedCount,
            shown: formatNumber(locale, trial.joinedCount),
            places: formatNumber(locale, trial.places),
          })}
        </dd>
        <dt className="text-ink-3">{t("last-day")}</dt>
        <dd>{formatDay(locale, trial.lastDay)}</dd>
      </dl>
    </>
  );
}

/** Links to what whoever invited, or a curator, may do; each has a page of its own. */
export function TrialActs({ trial }: { trial: TrialView }) {
  const { t } = useTranslation("trials");
  const { id, may } = trial;
  return (
    <p className="mt-3 -ms-2.5 flex flex-wrap gap-1 empty:hidden">
      {may.keep ? (
        <>
          <Button to={trialPath(id, "result")} variant="quiet" size="s">
            {t("result.act")}
          </Button>
          <Button to={trialPath(id, "edit")} variant="quiet" size="s">
            {t("common:act.edit")}
          </Button>
        </>
      ) : null}
      {may.remove || may.restore ? (
        <Button to={trialPath(id, "removal")} variant="quiet" size="s">
          {t(may.remove ? "common:act.remove" : "common:act.restore")}
        </Button>
      ) : null}
    </p>
  );
}
