import { expect, test } from "vitest";
import { bringInOrganisation } from "~/modules/knowledge/bring-in-organisation.server";
import { redirectQuestion } from "~/modules/knowledge/redirect-question.server";
import { passOnRoute } from "~/modules/routing/pass-on-route.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, aRoutingClub, hoursAfter, ringAll, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { toldTo } from "../../support/told";
import { aMember, aQuestion, as } from "../../support/world";

const asking = (told: readonly string[]) => told.filter((kind) => /^(asked|route-asked|brought-in)/.test(kind));

test("whoever is routed a question that was asked of their organisation is told once; who comes after is told when it is their turn", async () => {
  const world = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  const [first] = await routesOf(world.question.id);
  expect(first?.organisationId).toBe(world.clinic.id);
  for (const person of world.clinic.people) expect(asking(await toldTo(person))).toEqual(["asked-of-organisation"]);
  await ringAll(world.question.id, hoursAfter(wednesday, 24 * 7));
  const second = world.clinic.people.find(({ id }) => id !== first?.personId);
  expect(asking(second ? await toldTo(second) : [])).toEqual(["asked-of-organisation", "route-asked"]);
});

test("whoever was asked by name is not told once more when their organisation is brought in", async () => {
  const { club, clinic, maker, asker } = await aRoutingClub();
  const [named, colleague] = clinic.people;
  if (!named || !colleague) throw new Error("The clinic has nobody.");
  await aMember(club, named);
  const question = await aQuestion({ club, author: asker, now: wednesday });
  const of = `person:${named.handle}`;
  unwrap(await redirectQuestion(await as(asker), { questionId: question.id, of }, { now: wednesday }));
  await settle();
  const bring = { questionId: question.id, organisation: clinic.slug, note: "" };
  unwrap(await bringInOrganisation(await as(asker), bring, { now: hoursAfter(wednesday, 1) }));
  await settle();
  expect(asking(await toldTo(named)).filter((kind) => kind !== "route-asked")).toEqual(["asked-of-you"]);
  expect(asking(await toldTo(colleague))).toContain("brought-in");
  expect(maker.people).toHaveLength(1);
});

test("whom a colleague passes it on to is told that they were chosen", async () => {
  const world = await aRoutedQuestion({ of: ({ clinic }) => `organisation:${clinic.slug}` });
  const [route] = await routesOf(world.question.id);
  const [giver, taker] = [
    world.clinic.people.find(({ id }) => id === route?.personId),
    world.clinic.people.find(({ id }) => id !== route?.personId),
  ];
  if (!route || !giver || !taker) throw new Error("Nobody was asked.");
  unwrap(await passOnRoute(await as(giver), { routeId: route.id, to: taker.handle, note: "Yours." }));
  await settle();
  expect(asking(await toldTo(taker))).toEqual(["asked-of-organisation", "route-asked chosen"]);
});
