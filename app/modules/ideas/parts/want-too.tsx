import { Form } from "@remix-run/react";
import Heart from "lucide-react/icons/heart";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import type { IdeaView } from "../idea-view";
import { ideaPath } from "../rules/idea-path";
import { InterestChoice } from "./interest-choice";

/** How many want it, plain and by true interest, and one's own voice. */
export function WantToo({ idea, joined }: { idea: IdeaView; joined: boolean }) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  const { voteCount, weight, mine, may } = idea;
  return (
    <section id="votes" aria-label={t("vote.label")} className="mt-7 rounded-xl bg-paper-2 px-5 py-4.5">
      <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 font-head">
        <span>
          <strong className="text-2xl font-semibold tabular-nums">{formatNumber(locale, voteCount)}</strong>{" "}
          {t("vote.people", { count: voteCount })}
        </span>
        <span className="text-ink-2">{t("vote.weight", { shown: formatNumber(locale, weight) })}</span>
        <Link to={ideaPath(idea.id, "votes")} className="text-sm">
          {t("vote.how")}
        </Link>
      </p>
      {may.vote ? (
        <Form method="post" action={ideaPath(idea.id, "vote")} preventScrollReset className="mt-3.5 grid gap-3.5">
          <InterestChoice chosen={mine.interest} />
          <div className="flex flex-wrap gap-2.5">
            <Button variant={mine.voted ? "plain" : "main"} icon={<Heart aria-hidden="true" className="size-4.5" />}>
              {t(mine.voted ? "vote.change" : "vote.send")}
            </Button>
            {mine.voted && !mine.own ? (
              <Button variant="quiet" name="on" value="false">
                {t("vote.withdraw")}
              </Button>
            ) : null}
          </div>
          {mine.voted ? <p className="text-sm text-ink-3">{t(mine.own ? "vote.own" : "vote.given")}</p> : null}
        </Form>
      ) : (
        <WayToVote idea={idea} joined={joined} />
      )}
    </section>
  );
}

function WayToVote({ idea, joined }: { idea: IdeaView; joined: boolean }) {
  const { t } = useTranslation("ideas");
  if (idea.removed || idea.mergedInto) return null;
  const to = joined
    ? `/clubs/${idea.club.slug}/membership`
    : `/sign-in?returnTo=${encodeURIComponent(ideaPath(idea.id))}`;
  return (
    <p className="mt-3.5">
      <Button to={to} variant="main" icon={<Heart aria-hidden="true" className="size-4.5" />}>
        {t(joined ? "vote.join-first" : "vote.sign-in-first")}
      </Button>
    </p>
  );
}
