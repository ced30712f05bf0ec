import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { changeName } from "~/modules/identity/change-name.server";
import { personRenamed } from "~/modules/identity/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPerson, as, published, refusalOf } from "../../support/world";

test("somebody goes by another name and handle", async () => {
  const person = await aPerson({ name: "Ada" });
  unwrap(await changeName(await as(person), { name: " สมหญิง \n รักดี ", handle: "Somying-RD" }));
  expect(await database.person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    name: "สมหญิง รักดี",
    handle: "somying-rd",
  });
  expect(await published(personRenamed)).toEqual([{ personId: person.id, before: `Ada (${person.handle})` }]);
});

test("the handle of somebody else is refused, one's own is kept", async () => {
  const [one, other] = [await aPerson(), await aPerson()];
  const refusal = refusalOf(await changeName(await as(one), { name: "A", handle: other.handle }));
  expect(refusal).toMatchObject({ kind: "conflict", fields: { handle: "identity:problem.handle-taken" } });
  expect((await changeName(await as(one), { name: "B", handle: one.handle })).ok).toBe(true);
});

test("two people who want one handle at once: one gets it", async () => {
  const actors = await Promise.all([await aPerson(), await aPerson()].map(as));
  const results = await Promise.all(actors.map((actor) => changeName(actor, { name: "A", handle: "wanted" })));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test.each([
  ["ab", "common:problem.too-short"],
  ["-ab-", "identity:problem.handle-signs"],
  ["สมชาย", "identity:problem.handle-signs"],
  ["settings", "identity:problem.handle-reserved"],
  ["1234", "identity:problem.handle-reserved"],
  ["a".repeat(31), "common:problem.too-long"],
])("the handle %s is refused", async (handle, problem) => {
  const actor = await as(await aPerson());
  expect(refusalOf(await changeName(actor, { name: "A", handle })).fields).toEqual({ handle: problem });
});

test("a guest may not", async () => {
  expect(refusalOf(await changeName(guest, { name: "A", handle: "abc" })).kind).toBe("forbidden");
});
