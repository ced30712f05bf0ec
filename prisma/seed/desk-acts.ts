import { actorOf } from "~/modules/identity/actor-of.server";
import { declineRoute } from "~/modules/routing/decline-route.server";
import { passOnRoute } from "~/modules/routing/pass-on-route.server";
import { postponeRoute } from "~/modules/routing/postpone-route.server";
import { sayAbsence } from "~/modules/routing/say-absence.server";
import { setAbsence } from "~/modules/routing/set-absence.server";
import { takeRoute } from "~/modules/routing/take-route.server";
import { database } from "~/platform/db/database.server";
import { dayAfter } from "~/platform/i18n/dates";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { DeskActContent } from "./desk-content";
import { questionName } from "./question-acts";
import type { Act } from "./timeline";

/** What those who were asked do on their desks; who they are says the ranking. */
export function deskActs(club: ClubContent): Act[] {
  return (club.desk ?? []).flatMap((content): Act[] => {
    const question = club.questions.find(({ key }) => key === content.question);
    if (!question) return [];
    return [
      {
        hoursAgo: Math.max(0, question.daysAgo * 24 - content.hoursLater),
        async play(stage, when) {
          const questionId = stage.questions.of(questionName(club, question.key));
          const route = await database.route.findFirst({
            where: { questionId, state: "asked" },
            orderBy: { position: "asc" },
          });
          // the ranking may have asked them by itself: then there is nothing to pass on
          if (content.act === "pass" && (await isAsked(questionId, stage.people.of(content.to)))) return;
          if (route) await actOn(route.id, { content, by: route.personId, when });
        },
      },
    ];
  });
}

async function isAsked(questionId: number, personId: number): Promise<boolean> {
  return (await database.route.count({ where: { questionId, personId } })) > 0;
}

type Doing = { content: DeskActContent; by: number; when: { now: Date } };

async function actOn(routeId: number, { content, by, when }: Doing): Promise<void> {
  const actor = await actorOf(by);
  if (content.act === "take") unwrap(await takeRoute(actor, { routeId }, when));
  if (content.act === "decline") unwrap(await declineRoute(actor, { routeId, note: content.note }, when));
  if (content.act === "pass") unwrap(await passOnRoute(actor, { routeId, to: content.to, note: content.note }, when));
  if (content.act === "postpone") {
    const until = new Date(when.now.getTime() + content.days * 86_400_000).toISOString().slice(0, 10);
    unwrap(await postponeRoute(actor, { routeId, until }, when));
  }
}

/** When people of a club are not there. */
export function absenceActs(club: ClubContent): Act[] {
  return (club.away ?? []).map(({ by, daysAgo, inDays, forDays, said }) => ({
    hoursAgo: daysAgo * 24,
    async play(stage, { now }) {
      const days = { first: dayAfter(now, inDays), back: dayAfter(now, inDays + forDays) };
      if (!said) return unwrap(await setAbsence(await stage.actor(by), days, { now }));
      const about = { organisationId: stage.organisations.of(said.of), personId: stage.people.of(by) };
      return unwrap(await sayAbsence(await stage.actor(said.by), { ...about, ...days }, { now }));
    },
  }));
}
