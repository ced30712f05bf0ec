import { expect, test } from "vitest";
import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type Permission, permissions, type SubjectOf } from "~/access/permissions";
import { actors, clubId, subjects } from "../../support/permission-world";

test("who may do what is as it was written down", async () => {
  const names = Object.keys(permissions) as Permission[];
  const legend = Object.keys(actors).map((name, index) => `${"  ".repeat(index)}${name}`);
  const tables = Object.entries(subjects).map(([title, subject]) => {
    const lines = names.map(
      (name) =>
        `${Object.values(actors)
          .map((actor) => mark(actor, name, subject))
          .join(" ")}  ${name}`,
    );
    return [`## ${title}`, "", ...legend, ...lines, ""].join("\n");
  });
  await expect(tables.join("\n")).toMatchFileSnapshot("permission-matrix.txt");
});

test("a place in another club gives nobody anything in this one", () => {
  const moved = <Place extends { clubId: number }>(places: readonly Place[]) =>
    places.map((place) => ({ ...place, clubId: clubId + 1 }));
  const names = Object.keys(permissions) as Permission[];
  for (const [title, actor] of Object.entries(actors)) {
    if (actor.kind !== "person") continue;
    const elsewhere = { ...actor, memberships: moved(actor.memberships), seats: moved(actor.seats) };
    const nowhere = { ...actor, memberships: [], seats: [] };
    for (const [about, subject] of Object.entries(subjects))
      for (const name of names)
        if (mark(elsewhere, name, subject) !== mark(nowhere, name, subject)) expect.fail(`${name}: ${title}, ${about}`);
  }
});

function mark(actor: Actor, name: Permission, subject: (typeof subjects)[keyof typeof subjects]): string {
  return can(actor, name, subject as unknown as SubjectOf<Permission>) ? "+" : ".";
}
