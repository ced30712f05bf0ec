import { expect, test } from "vitest";
import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type Permission, permissions, type SubjectOf } from "~/access/permissions";
import type { InClub } from "~/access/rules";
import { actors, clubId, subjects } from "../../support/permission-world";

type OfNoClub = { [P in Permission]: SubjectOf<P> extends InClub ? never : P }[Permission];

/** Acts that are about no club, and each with the reason why a sanction in one leaves them: whoever adds a row without a club adds a line here. */
const ofNoClub: Record<OfNoClub, "own" | "portal" | "organisation" | "elsewhere"> = {
  "absence.end": "own",
  "absence.say": "organisation",
  "absence.set": "own",
  "account.change": "own",
  "account.enter": "portal",
  "account.leave": "own",
  "account.open": "portal",
  "account.recover": "portal",
  "agreement.end": "organisation",
  "agreement.remind": "portal",
  "alliance.answer": "own",
  "approval.lapse": "portal",
  "case-note.remove": "own",
  "case.stop-sharing": "own",
  "club.found": "elsewhere",
  "commitment.note": "portal",
  "credential.claim": "own",
  "credential.end": "portal",
  "credential.see": "elsewhere",
  "credential.verify": "elsewhere",
  "credential.withdraw": "own",
  "document.age": "portal",
  "document.release": "portal",
  "draft.keep": "own",
  "entry-request.withdraw": "own",
  "exit.download": "organisation",
  "duty.take-back": "organisation",
  "duty.watch": "portal",
  "file.upload": "elsewhere",
  "inbox.read": "own",
  "letters.choose": "own",
  "letters.stop": "portal",
  "mailbox.read": "portal",
  "organisation.change": "organisation",
  "organisation.domains": "organisation",
  "organisation.enter-invited": "organisation",
  "organisation.found": "elsewhere",
  "organisation.join-by-domain": "organisation",
  "organisation.leave": "organisation",
  "organisation.owners": "organisation",
  "organisation.speak": "organisation",
  "organisation.staff": "organisation",
  "organisation.verify": "organisation",
  "person.erase": "portal",
  "person.release": "portal",
  "portal.administer": "portal",
  "profile.change": "own",
  "proposal.decide": "portal",
  "proposal.withdraw": "organisation",
  "relation.confirm": "organisation",
  "relation.end": "organisation",
  "relation.name": "organisation",
  "route.answer": "own",
  "route.oversee": "organisation",
  "route.reassign": "organisation",
  "sanction.appeal": "own",
  "sanction.end": "portal",
  "seat.leave": "organisation",
  "seat.vote": "organisation",
  "session.end": "own",
  "takeout.ask": "own",
  "takeout.finish": "portal",
  "trial.note": "portal",
  "words.withdraw-all": "portal",
  "work.ask": "portal",
  "work.choose": "own",
  "work.say": "own",
};

const under = (actor: Actor, where: number): Actor =>
  actor.kind === "person"
    ? { ...actor, sanctions: [{ id: 1, clubId: where, reason: "flooding", until: null }] }
    : actor;

/** How many of all mixtures of people and things the table allows. */
function allowed(name: Permission, change: (actor: Actor) => Actor): number {
  const pairs = Object.values(actors).flatMap((actor) =>
    Object.values(subjects).map((subject) => [actor, subject] as const),
  );
  return pairs.filter(([actor, subject]) => {
    const { clubId: _club, ...outside } = subject;
    const about = name in ofNoClub ? outside : subject;
    return actor.kind === "person" && can(change(actor), name, about as unknown as SubjectOf<Permission>);
  }).length;
}

test("what a sanction leaves in its club is as it was written down", async () => {
  const lines = (Object.keys(permissions) as Permission[]).map((name) => {
    const [before, after] = [allowed(name, (actor) => actor), allowed(name, (actor) => under(actor, clubId))];
    const mark = before === 0 ? "nobody" : after === 0 ? "refused" : after === before ? "kept" : "own";
    return `${mark.padEnd(8)}${name}${name in ofNoClub ? "  (no club)" : ""}`;
  });
  await expect(lines.sort().join("\n")).toMatchFileSnapshot("sanctioned.txt");
});

test("a sanction in another club changes nothing", () => {
  for (const name of Object.keys(permissions) as Permission[])
    expect([name, allowed(name, (actor) => under(actor, clubId + 1))]).toEqual([name, allowed(name, (actor) => actor)]);
});
