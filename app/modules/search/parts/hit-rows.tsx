import Hash from "lucide-react/icons/hash";
import Layers from "lucide-react/icons/layers";
import Target from "lucide-react/icons/target";
import UsersRound from "lucide-react/icons/users-round";
import { createElement, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { markChips } from "~/modules/knowledge/mark-chips";
import { voiceOfView } from "~/modules/network/spoken-by";
import { formatAgo } from "~/platform/i18n/dates";
import { languageOf } from "~/platform/i18n/language-of";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { RelativeTime } from "~/ui/relative-time";
import { Row, Rows } from "~/ui/rows";
import { Speaker } from "~/ui/speaker";
import type { HitView, Segment } from "../hit-view";

type ShownHit = HitView & { to: string };

/** What was found, best first; what was looked for is marked in it. */
export function HitRows({ hits }: { hits: readonly ShownHit[] }) {
  const { t } = useTranslation("search");
  return (
    <Rows label={t("results")}>
      {hits.map((hit) => (
        <Row
          key={`${hit.kind}-${hit.id}`}
          to={hit.to}
          lead={<Lead hit={hit} />}
          title={hit.kind === "answer" ? t("answer-to", { title: hit.name }) : <Marked segments={hit.title} />}
          excerpt={hit.snippet.length > 0 ? <Marked segments={hit.snippet} /> : undefined}
          meta={factsOf(hit)}
        />
      ))}
    </Rows>
  );

  function factsOf(hit: ShownHit): ReactNode[] {
    return hit.kind === "question" || hit.kind === "answer" || hit.kind === "document"
      ? [<Facts key="facts" hit={hit} />]
      : [
          t(hit.aim ? "facets.aim" : `one.${hit.kind}`),
          hit.closed ? <Chip key="closed">{t("club-closed")}</Chip> : null,
          hit.kind === "club" ? null : hit.club?.name,
        ];
  }
}

function Facts({ hit }: { hit: ShownHit }) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const now = useNow();
  const state =
    hit.kind === "document" ? (
      <span>{t("one.document")}</span>
    ) : hit.kind === "answer" ? (
      hit.accepted ? (
        <Chip tone="done">{t("answered.accepted")}</Chip>
      ) : null
    ) : hit.accepted ? (
      <Chip tone="done">{t("answered.accepted")}</Chip>
    ) : hit.answerCount === 0 && !hit.closed ? (
      <Chip tone="heed">{t("answered.no")}</Chip>
    ) : (
      <span>{t("answers", { count: hit.answerCount ?? 0 })}</span>
    );
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {markChips({ warned: hit.warned, sponsored: hit.voice?.sponsored ?? false }, t)}
      {state}
      {hit.closed ? <Chip>{t("closed")}</Chip> : null}
      {hit.voice ? (
        <span>
          {hit.voice.name}
          {hit.voice.organisation ? ` ${t("common:voice.for")} ${hit.voice.organisation.name}` : ""}
          <span className="sr-only"> ({t(`common:side.${hit.voice.side}`)})</span>
        </span>
      ) : null}
      <RelativeTime dateTime={hit.createdAt} text={formatAgo(locale, hit.createdAt, now)} />
      {hit.club ? <Link to={`/clubs/${hit.club.slug}`}>{hit.club.name}</Link> : null}
    </span>
  );
}

function Lead({ hit }: { hit: ShownHit }) {
  const { t } = useTranslation();
  if (hit.voice) return <Speaker {...voiceOfView(hit.voice, t)} size="s" />;
  if (hit.kind === "organisation" || hit.kind === "person")
    return <Speaker name={hit.name} side={hit.side ?? "buyer"} size="s" />;
  const Icon = hit.aim ? Target : hit.kind === "topic" ? Hash : hit.kind === "collection" ? Layers : UsersRound;
  return <Icon aria-hidden="true" className="mt-0.5 size-6.5 shrink-0 p-1 text-ink-3" />;
}

function Marked({ segments }: { segments: readonly Segment[] }) {
  const lang = languageOf(segments.map(({ text }) => text).join(""));
  const pieces = segments.map(({ text, hit }) => (hit ? createElement("mark", null, text) : text));
  // as separate children: the pieces of one text have no names, and never change places
  return createElement("span", { lang }, ...pieces);
}
