import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { confirmRelation } from "~/modules/network/confirm-relation.server";
import { endRelation } from "~/modules/network/end-relation.server";
import { relationConfirmed, relationEnded, relationNamed } from "~/modules/network/events";
import { nameRelation } from "~/modules/network/name-relation.server";
import { organisationPage } from "~/modules/network/organisation-page.server";
import { organisationLd } from "~/modules/network/parts/network-ld";
import { confirmedRelations } from "~/modules/network/relation-lists.server";
import { relationsPage, relationToEnd } from "~/modules/network/relations-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRelation, ownerOf } from "../../support/relations";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

const nowhere = { after: null, asked: null, waiting: null };
type Shown = { standing: { id: number }[]; next: number | null };

const shownOn = async ({ id }: { id: number }) =>
  (await confirmedRelations(id)).standing.map(({ kind, own, other }) => [kind, own, other.slug]);

test("an affiliate names its parent, the parent's people confirm it, and both pages show it", async () => {
  const { from, to, head, relationId, confirm } = await aRelation();
  expect([await shownOn(from), await shownOn(to)]).toEqual([[], []]);
  expect((await relationsPage(head, to.slug))?.asked.shown).toMatchObject([
    { id: relationId, other: { slug: from.slug } },
  ]);
  expect((await relationsPage(await ownerOf(from), from.slug))?.waiting.shown).toMatchObject([{ id: relationId }]);
  await confirm();
  expect(await shownOn(from)).toEqual([["affiliate", true, to.slug]]);
  expect(await shownOn(to)).toEqual([["affiliate", false, from.slug]]);
  const page = await organisationPage(guest, from.slug);
  expect(
    page && organisationLd(page.organisation, "https://x.example", (await confirmedRelations(from.id)).standing),
  ).toMatchObject({
    parentOrganization: { name: to.name, url: `https://x.example/organisations/${to.slug}` },
  });
  expect(await published(relationNamed)).toEqual([
    { relationId, organisationId: from.id, relatedId: to.id, kind: "affiliate" },
  ]);
  expect(await published(relationConfirmed)).toHaveLength(1);
});

test("a manager of the parent confirms; its speakers, the affiliate itself and the portal do not", async () => {
  const { from, to, relationId } = await aRelation();
  const manager = await as(await aStaffMember(to, undefined, { role: "manager" }));
  const others = [
    guest,
    await as(await aPerson({ administrator: true })),
    await as(await aStaffMember(to)),
    await ownerOf(from),
  ];
  for (const actor of others) expect(refusalOf(await confirmRelation(actor, { relationId })).kind).toBe("forbidden");
  unwrap(await confirmRelation(manager, { relationId }));
  expect(refusalOf(await confirmRelation(manager, { relationId })).kind).toBe("conflict");
});

test("either side ends it, before it was confirmed and after, and says so again only by beginning anew", async () => {
  const { from, to, head, relationId, confirm } = await aRelation({ kind: "ally" });
  await confirm();
  expect(await shownOn(to)).toEqual([["ally", false, from.slug]]);
  for (const actor of [guest, await as(await aStaffMember(from)), await as(await aPerson())]) {
    expect(refusalOf(await endRelation(actor, { relationId })).kind).toBe("forbidden");
    expect(await relationToEnd(actor, from.slug, relationId)).toBeNull();
  }
  expect((await relationToEnd(head, to.slug, relationId))?.relation.other.slug).toBe(from.slug);
  unwrap(await endRelation(await ownerOf(from), { relationId }));
  expect([await shownOn(from), await shownOn(to)]).toEqual([[], []]);
  for (const act of [endRelation, confirmRelation])
    expect(refusalOf(await act(head, { relationId })).kind).toBe("missing");
  const again = await aRelation({ from: to, to: from, kind: "affiliate" });
  unwrap(await endRelation(again.head, { relationId: again.relationId }));
  expect((await published(relationEnded)).map(({ confirmed }) => confirmed)).toEqual([true, false]);
});

test("whoever may change the organisation says it, of another one that exists, once, and of one parent", async () => {
  const { from, to } = await aRelation();
  const owner = await ownerOf(from);
  const [speaker, above] = [await as(await aStaffMember(from)), await ownerOf(to)];
  const words = { organisationId: from.id, related: to.slug, kind: "affiliate" };
  for (const actor of [guest, speaker, above])
    expect(refusalOf(await nameRelation(actor, words)).kind).toBe("forbidden");
  const refused = async (change: object, actor = owner) => {
    const { kind, fields } = refusalOf(await nameRelation(actor, { ...words, ...change }));
    return [kind, fields?.related];
  };
  expect(await refused({ related: "nowhere-at-all" })).toEqual(["invalid", "network:problem.no-organisation"]);
  expect(await refused({ related: from.slug })).toEqual(["invalid", "relations:problem.itself"]);
  expect(await refused({ kind: "ally" })).toEqual(["conflict", "relations:problem.stands"]);
  const third = await anOrganisation({ owner: await aPerson() });
  expect(await refused({ related: third.slug })).toEqual(["conflict", "relations:problem.one-parent"]);
  const grandparent = await aRelation({ from: to });
  const round = { organisationId: grandparent.to.id, related: from.slug };
  expect(await refused(round, grandparent.head)).toEqual(["invalid", "relations:problem.circle"]);
  expect(refusalOf(await nameRelation(owner, { ...words, organisationId: 999_999 })).kind).toBe("missing");
});

test("two who say it of each other at the same moment say it once", async () => {
  const [one, other] = [
    await anOrganisation({ owner: await aPerson() }),
    await anOrganisation({ owner: await aPerson() }),
  ];
  const said = await Promise.all([
    nameRelation(await ownerOf(one), { organisationId: one.id, related: other.slug, kind: "ally" }),
    nameRelation(await ownerOf(other), { organisationId: other.id, related: one.slug, kind: "ally" }),
  ]);
  expect(said.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database.relation.count()).toBe(1);
});

test("an organisation of many companies finds every one of them, page by page, and each by its number", async () => {
  const { to, head } = await aRelation();
  const names = Array.from({ length: 120 }, (_, number) => `Company ${String(number).padStart(3, "0")}`);
  for (const [number, name] of names.entries()) {
    const { id } = await database.organisation.create({
      data: { slug: `company-${number}`, name, kind: "shop", side: "seller" },
    });
    const said = { organisationId: id, relatedId: to.id, kind: number < 60 ? "ally" : "affiliate" } as const;
    await database.relation.create({ data: { ...said, namedById: head.id, confirmedAt: new Date() } });
  }
  const walked = async (pageAfter: (after: number | null) => Promise<Shown | null>) => {
    const found: number[] = [];
    for (let after: number | null = null; ; ) {
      const page = await pageAfter(after);
      found.push(...(page?.standing ?? []).map(({ id }) => id));
      after = page?.next ?? null;
      if (after === null) return found;
    }
  };
  const found = await walked((after) => relationsPage(head, to.slug, { ...nowhere, after }));
  expect([found.length, new Set(found).size]).toEqual([120, 120]);
  expect(await walked((after) => confirmedRelations(to.id, after === null ? null : String(after)))).toEqual(found);
  expect((await confirmedRelations(to.id)).standing.length).toBeLessThan(20);
  await database.relation.updateMany({ where: { relatedId: to.id }, data: { confirmedAt: null } });
  const waiting = await walked(async (asked) => {
    const lists = await relationsPage(head, to.slug, { ...nowhere, asked });
    return lists && { standing: lists.asked.shown, next: lists.asked.next };
  });
  expect([waiting.length, new Set(waiting).size]).toEqual([121, 121]);
  expect(await relationsPage(head, to.slug)).toMatchObject({ standing: [], waiting: { shown: [], next: null } });
  expect((await relationToEnd(head, to.slug, found.at(-1) ?? 0))?.relation.id).toBe(found.at(-1));
});
