import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, type Sql, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import { contributions } from "./reading/contributions.server";
import { decidersOf } from "./reading/deciders.server";
import { type Named, nameOf } from "./rules/contribution";
import { stateOf } from "./rules/state";
import type { DecidedAs, DecisionView, SanctionView } from "./sanction-view";

type Decision = { as: DecidedAs; by: string; at: string; words: string };
type Found = Pick<SanctionView, "id" | "club" | "person" | "reason" | "hours" | "secondFor"> & {
  clubId: number;
  beganAt: Date | null;
  until: Date | null;
  decided: Decision;
  second: Decision | null;
  lifted: Decision | null;
  appeal: { words: string; at: string; granted: boolean | null; decided: Decision | null } | null;
  named: (Named & { title: string; begins: string; path: string }) | null;
  deciderIds: number[];
  deciderOrganisationIds: number[];
};

/** Who decided something, as what, when, and what they said; nothing where nobody has. */
const decision = ({ at, as, by, words }: Record<"at" | "as" | "by" | "words", Sql>): Sql => sql`
  CASE WHEN ${at} IS NOT NULL THEN json_build_object('as', ${as}, 'by', ${by}.name, 'at', ${at}, 'words', ${words}) END`;

/** A sanction for whom it concerns and for those who look after its club; null for everybody else. */
export async function sanctionPage(actor: Actor, { id, now }: { id: number; now: Date }): Promise<SanctionView | null> {
  const found = await row<Found>(sql`
    SELECT s.id, s."clubId", s.reason, s.hours, s."secondFor", s."beganAt", s.until, ${decidersOf(sql`s`)},
      json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club,
      json_build_object('id', p.id, 'handle', p.handle, 'name', p.name) AS person,
      ${decision({ at: sql`s."decidedAt"`, as: sql`s."decidedAs"`, by: sql`d`, words: sql`s.words` })} AS decided,
      ${decision({ at: sql`s."secondAt"`, as: sql`s."secondAs"`, by: sql`k`, words: sql`s."secondWords"` })} AS second,
      ${decision({ at: sql`s."liftedAt"`, as: sql`s."liftedAs"`, by: sql`l`, words: sql`s."liftedWords"` })} AS lifted,
      CASE WHEN a."madeAt" IS NOT NULL THEN json_build_object('words', a.words, 'at', a."madeAt", 'granted', a.granted, 'decided',
        ${decision({ at: sql`a."decidedAt"`, as: sql`a."decidedAs"`, by: sql`j`, words: sql`a.answer` })}) END AS appeal,
      (SELECT json_build_object('kind', t.kind, 'id', t.id, 'title', t.title, 'begins', t.begins, 'path', t.path) FROM ${contributions} t
        WHERE t.kind = s."subjectKind"::text AND t.id = s."subjectId") AS named
    FROM "Sanction" s JOIN "Club" c ON c.id = s."clubId" JOIN "Person" p ON p.id = s."personId" JOIN "Person" d ON d.id = s."decidedById"
    LEFT JOIN "Person" k ON k.id = s."secondById" LEFT JOIN "Person" l ON l.id = s."liftedById"
    LEFT JOIN "SanctionAppeal" a ON a."sanctionId" = s.id LEFT JOIN "Person" j ON j.id = a."decidedById" WHERE s.id = ${id}`);
  if (!found) return null;
  const { clubId, beganAt, until, deciderIds, deciderOrganisationIds, named, ...rest } = found;
  const about = { clubId, personId: found.person.id, deciderIds, deciderOrganisationIds };
  const own = found.person.id === actor.id;
  if (!can(actor, "sanction.see", about) || (own && beganAt === null)) return null;
  const state = stateOf(
    { ...rest, beganAt, until, liftedAt: rest.lifted?.at ?? null, secondAt: rest.second?.at ?? null },
    now,
  );
  const contribution = named && { ...named, name: nameOf(named) };
  const shown = (decision: Decision): DecisionView => ({
    ...decision,
    at: iso(decision.at),
    by: own ? null : decision.by,
  });
  return {
    ...rest,
    own,
    state,
    named: contribution,
    beganAt: beganAt && iso(beganAt),
    until: until && iso(until),
    decided: shown(rest.decided),
    second: rest.second && { ...shown(rest.second), words: own ? "" : rest.second.words },
    lifted: rest.lifted && shown(rest.lifted),
    appeal: rest.appeal && { ...rest.appeal, decided: rest.appeal.decided && shown(rest.appeal.decided) },
    may: {
      second: state === "waits" && can(actor, "sanction.second", about),
      lift: (state === "holds" || state === "waits") && can(actor, "sanction.lift", about),
      appeal: !rest.appeal && (state === "holds" || state === "ended") && can(actor, "sanction.appeal", about),
      decide: rest.appeal !== null && rest.appeal.decided === null && can(actor, "appeal.decide", about),
    },
  };
}
