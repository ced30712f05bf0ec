import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { TopicLinks } from "~/modules/topics/topic-links";
import { formatDay } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import type { IdeaView } from "../idea-view";
import { ideaPath } from "../rules/idea-path";
import { IdeaStateChip } from "./idea-state";

/** The idea itself: where it stands, what is wished, by whom and of whom, and what one can do with it. */
export function IdeaHead({ idea, overdue }: { idea: IdeaView; overdue: boolean }) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  const { club, asked, variant, pictureKey, removed, mergedInto } = idea;
  return (
    <>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: `/clubs/${club.slug}/ideas`, label: t("list.title") },
        ]}
      />
      <p className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm text-ink-2">
        {mergedInto ? <Chip>{t("state.merged")}</Chip> : <IdeaStateChip state={idea.state} overdue={overdue} />}
        <span>{t(`kind.${idea.kind}.name`)}</span>
        {asked ? <Link to={`/organisations/${asked.slug}/ideas`}>{t("row.asked", { name: asked.name })}</Link> : null}
      </p>
      <h1 lang={languageOf(idea.title, club.language)} className="text-2xl">
        {idea.title}
      </h1>
      <div className="mt-5 mb-4">
        <SpokenBy voice={idea.voice} at={idea.createdAt}>
          {idea.editedAt ? <span>{t("edited", { when: formatDay(locale, idea.editedAt) })}</span> : null}
        </SpokenBy>
      </div>
      {idea.origins.length > 0 ? (
        <p className="mb-4 text-ink-2">
          {t("new.origin")}{" "}
          {idea.origins.map((origin, index) => (
            <Fragment key={origin.id}>
              {index > 0 ? " · " : null}
              <Link to={origin.path}>{origin.title}</Link>
            </Fragment>
          ))}
        </p>
      ) : null}
      {removed ? (
        <Notice tone="harm" title={t("removed.title", { when: formatDay(locale, removed.at) })}>
          {removed.reason}
        </Notice>
      ) : null}
      {mergedInto ? (
        <Notice
          tone="info"
          title={t("merged.into", { by: mergedInto.by, when: formatDay(locale, mergedInto.at) })}
          actions={<Button to={ideaPath(mergedInto.id)}>{mergedInto.title}</Button>}
        >
          {mergedInto.reason}
        </Notice>
      ) : null}
      {variant ? (
        <dl className="my-4 grid gap-x-4 gap-y-1 border-s-2 border-line ps-4 sm:grid-cols-[auto_1fr]">
          <dt className="text-ink-3">{t("variant.of")}</dt>
          <dd>{variant.shelf ? <Link to={variant.shelf}>{variant.of}</Link> : variant.of}</dd>
          <dt className="text-ink-3">{t("variant.how")}</dt>
          <dd>{variant.how}</dd>
        </dl>
      ) : null}
      <div className="my-4 empty:hidden">
        <TopicLinks topics={idea.topics} club={club} />
      </div>
      <Prose html={idea.bodyHtml} lang={club.language} />
      {pictureKey ? (
        <img
          src={`/files/${pictureKey}`}
          alt={t("picture-of", { title: idea.title })}
          loading="lazy"
          className="mt-5 max-h-[28rem] max-w-full rounded-lg"
        />
      ) : null}
    </>
  );
}

/** Links to what one may do with an idea; each has a page of its own. */
export function IdeaActs({ idea }: { idea: IdeaView }) {
  const { t } = useTranslation("ideas");
  const { may } = idea;
  const acts = [
    may.edit ? (["edit", t("common:act.edit")] as const) : null,
    may.merge ? (["merge", t("merge.act")] as const) : null,
    may.remove || may.restore
      ? (["removal", t(may.remove ? "common:act.remove" : "common:act.restore")] as const)
      : null,
  ];
  return (
    <p className="mt-3 -ms-2.5 flex flex-wrap gap-1 empty:hidden">
      {acts.map((act) =>
        act ? (
          <Button key={act[0]} to={ideaPath(idea.id, act[0])} variant="quiet" size="s">
            {act[1]}
          </Button>
        ) : null,
      )}
      {may.sanction ? (
        <Button to={`/sanctions/new?of=idea-${idea.id}`} variant="quiet" size="s">
          {t("common:sanction.act")}
        </Button>
      ) : null}
      {may.merge ? (
        <Button to={`/clubs/${idea.club.slug}/curation/bulk?act=collect&of[]=idea-${idea.id}`} variant="quiet" size="s">
          {t("collect")}
        </Button>
      ) : null}
    </p>
  );
}

/** The wishes that became part of this one, with their authors. */
export function MergedWishes({ idea }: { idea: IdeaView }) {
  const { t } = useTranslation("ideas");
  if (idea.merged.length === 0) return null;
  return (
    <section aria-labelledby="merged" className="mt-7">
      <h2 id="merged" className="text-[1.06rem]">
        {t("merged.title")}
      </h2>
      <ul className="mt-1 grid gap-1">
        {idea.merged.map((one) => (
          <li key={one.id} id={`merged-${one.id}`} className="target:bg-heed-soft">
            <Link to={`${ideaPath(one.id)}?own=1`}>{one.title}</Link>{" "}
            <span className="text-sm text-ink-3">
              <Link to={`/people/${one.handle}`}>{one.name}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
