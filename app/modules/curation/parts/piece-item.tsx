import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { PieceFigures } from "../effectiveness-view";

const tones = { keep: "done", fix: "heed", retire: "plain" } as const;
type PieceItemProps = { piece: PieceFigures; most: number; language: string; to?: string };

/** One piece with its figures drawn as small bars, what is proposed for it, and what was decided. */
export function PieceItem({ piece, most, language, to }: PieceItemProps) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  const { proposal, decided, helped, notHelped } = piece;
  const stage = piece.stage ? t(`stages:${piece.stage}`) : t("no-stage");
  const verdict = decided?.verdict ?? proposal.verdict;
  return (
    <li className="grid gap-x-6 gap-y-3 py-5 sm:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <p className="leading-snug font-medium">
          <Link to={piece.path} lang={language}>
            {piece.title}
          </Link>
        </p>
        <p className="mt-1 flex flex-wrap gap-x-3 font-head text-sm text-ink-3">
          <span>{t(`kind.${piece.kind}`)}</span>
          <span>{stage}</span>
          <span>{t("since", { day: formatDay(locale, piece.since) })}</span>
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
          <Chip tone={tones[verdict]}>{t(`verdict.${verdict}`)}</Chip>
          {decided && piece.doubted ? <Chip tone="heed">{t("doubted")}</Chip> : null}
          <span className="text-ink-2">
            {decided
              ? t("decided", { name: decided.by, day: formatDay(locale, decided.at), reason: decided.reason })
              : t(`why.${proposal.why}`)}
          </span>
        </p>
        {to ? (
          <p className="mt-2 flex flex-wrap items-center gap-2.5">
            {decided && decided.verdict !== "keep" ? (
              <Button
                to={`${to}#acts`}
                size="s"
                aria-label={t(`acts.go-of.${decided.verdict}`, { title: piece.title })}
              >
                {t(`acts.go.${decided.verdict}`)}
              </Button>
            ) : null}
            <Button
              to={to}
              size="s"
              variant={decided ? "quiet" : undefined}
              aria-label={t("judge.of", { title: piece.title })}
            >
              {t(decided ? "judge.again" : "judge.act")}
            </Button>
          </p>
        ) : null}
      </div>
      <dl className="grid content-start gap-1.5 font-head text-sm">
        <Figure label={t("views")} value={piece.views} share={piece.views / most} />
        <Figure label={t("reach")} value={piece.reach} share={piece.reach / Math.max(piece.views, piece.reach, 1)} />
        <Figure
          label={t("engagement")}
          value={piece.engagement}
          share={piece.engagement / Math.max(piece.views, piece.engagement, 1)}
        />
        <Figure
          label={t("helped")}
          value={helped}
          of={helped + notHelped}
          share={helped / Math.max(helped + notHelped, 1)}
        />
      </dl>
    </li>
  );
}

function Figure({ label, value, of, share }: { label: string; value: number; of?: number; share: number }) {
  const { t } = useTranslation("effectiveness");
  const locale = useLocale();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      <dt className="text-ink-3">{label}</dt>
      <dd className="tabular-nums">
        {of === undefined
          ? formatNumber(locale, value)
          : t("of", { some: formatNumber(locale, value), all: formatNumber(locale, of) })}
      </dd>
      <dd aria-hidden="true" className="col-span-2 mt-0.5 h-1 rounded-full bg-paper-3">
        <div className="h-1 rounded-full bg-act" style={{ inlineSize: `${Math.min(share, 1) * 100}%` }} />
      </dd>
    </div>
  );
}
