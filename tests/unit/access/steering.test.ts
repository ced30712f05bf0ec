import { expect, test } from "vitest";
import { can } from "~/access/can";
import { type Permission, permissions, type SubjectOf } from "~/access/permissions";
import { steering } from "~/access/steering";
import english from "~/messages/en/governance.json";
import { actors, subjects } from "../../support/permission-world";

const may = (who: string, permission: Permission) =>
  Object.values(subjects).some((subject) => {
    const actor = actors[who];
    return actor !== undefined && can(actor, permission, subject as unknown as SubjectOf<Permission>);
  });

/** Inviting others to try something is one's own word, not somebody else's. */
const own: readonly Permission[] = ["trial.begin"];
/** An author's own, which curators never had: asked for all the same, it is an attempt. */
const authors: readonly Permission[] = ["comment.edit"];

test("whatever an owner of a club loses by working for its sponsor is written down when it is tried, and has words", () => {
  const lost = (Object.keys(permissions) as Permission[]).filter(
    (permission) => may("owner", permission) && !may("sponsor's person who owns the club", permission),
  );
  expect([...lost, ...authors].filter((permission) => !own.includes(permission)).sort()).toEqual([...steering].sort());
  expect(Object.keys(english.attempt).sort()).toEqual(steering.map((name) => name.replace(".", "-")).sort());
});
