import { expect, test } from "vitest";
import { type Actor, guest, type PersonActor, type Side, type StaffRole, system } from "~/access/actor";
import { answersForSide, closedDraft, documentOwner, documentWriter, type Written } from "~/access/document-rules";
import { answersForIt, speaksForBuyers } from "~/access/trial-rules";
import { clubId, person } from "../../support/permission-world";

const organisationId = 2;
const works = (role: StaffRole) => ({ affiliations: [{ organisationId, role }] });
const seat = (side: Side = "seller", where = clubId, of = organisationId) => ({
  seats: [{ clubId: where, organisationId: of, kind: "partner" as const, side }],
});
const member = (side: Side, where = clubId) => ({
  memberships: [{ clubId: where, role: "member" as const, side, title: "" }],
});
const written = (writer: Partial<Written["writers"][number]>): Written => ({
  clubId,
  documentEntry: "invitation",
  state: "draft",
  published: false,
  locked: false,
  testerIds: [],
  writers: [{ personId: 5, organisationId: null, role: "owner", joined: true, ...writer }],
});

test("whoever writes for an organisation does so while they speak for it and its seat in the club stands", () => {
  const forIt = written({ organisationId });
  const speaker = { ...works("speaker"), ...seat() };
  expect(documentWriter(person(speaker), forIt)).toBe(true);
  const without = [works("speaker"), seat(), { ...speaker, ...works("analyst") }, { ...speaker, id: 6 }];
  const elsewhere = [
    { ...speaker, ...seat("seller", clubId + 1) },
    { ...speaker, ...seat("seller", clubId, 3) },
    { ...works("speaker"), ...member("seller") },
  ];
  for (const given of [...without, ...elsewhere]) expect(documentWriter(person(given), forIt)).toBe(false);
  const two = [...seat("seller", clubId + 1).seats, ...seat().seats];
  expect(documentWriter(person({ ...speaker, seats: two }), forIt)).toBe(true);
});

test("whoever writes for themself does so as a member; owns it who came to it as its owner", () => {
  expect(documentWriter(person(member("buyer")), written({}))).toBe(true);
  for (const given of [{}, member("buyer", clubId + 1), { ...works("speaker"), ...seat() }])
    expect(documentWriter(person(given), written({}))).toBe(false);
  const owns = (writer: Parameters<typeof written>[0]) => documentOwner(person(member("buyer")), written(writer));
  expect([owns({}), owns({ joined: false }), owns({ role: "writer" })]).toEqual([true, false, false]);
});

test("a draft is its writers' alone until it is in review, open to writers or was published", () => {
  const closed = (given: Partial<Written>) => closedDraft(guest, { ...written({}), ...given });
  expect([
    closed({}),
    closed({ state: "inReview" }),
    closed({ documentEntry: "open" }),
    closed({ published: true }),
  ]).toEqual([true, false, false, false]);
});

test("a side approves by its members, or by those who speak from its seats, with the credential that is asked for", () => {
  const answers = (given: Partial<PersonActor>, ruleCredential = "") =>
    answersForSide(person(given), { clubId, ruleSide: "neutral", ruleCredential });
  const credentials = [{ kind: "trainer" }, { kind: "vet" }];
  expect([answers(member("neutral")), answers({ ...works("owner"), ...seat("neutral") })]).toEqual([true, true]);
  expect(answers({ ...member("neutral"), credentials }, "vet")).toBe(true);
  expect([answers(member("neutral"), "vet"), answers({ ...member("neutral"), credentials }, "nurse")]).toEqual([
    false,
    false,
  ]);
  const others = [
    member("seller"),
    { ...works("owner"), ...seat("seller") },
    { ...works("analyst"), ...seat("neutral") },
  ];
  for (const given of [...others, { credentials }, member("neutral", clubId + 1), seat("neutral")])
    expect(answers(given)).toBe(false);
  expect(answersForSide(system, { clubId, ruleSide: "neutral", ruleCredential: "" })).toBe(false);
});

test("a group of buyers is spoken for from its seat in the club; what was said in a trial is answered for by whoever said it", () => {
  const buyers = (given: Partial<PersonActor>) => speaksForBuyers(person(given), { clubId });
  expect(buyers({ ...works("speaker"), ...seat("buyer") })).toBe(true);
  for (const given of [
    { ...works("analyst"), ...seat("buyer") },
    { ...works("speaker"), ...seat("seller") },
    { ...works("speaker"), ...seat("buyer", clubId + 1) },
    member("buyer"),
  ])
    expect(buyers(given)).toBe(false);
  const said = (actor: Actor, authorId: number, of: number | null) =>
    answersForIt(actor, { authorId, organisationId: of });
  expect([said(person(), 5, null), said(person(works("speaker")), 9, organisationId)]).toEqual([true, true]);
  expect([said(person(), 9, null), said(person(), 5, organisationId), said(guest, 5, null)]).toEqual([
    false,
    false,
    false,
  ]);
});
