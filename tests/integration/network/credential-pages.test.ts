import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { can } from "~/access/can";
import { answerList } from "~/modules/knowledge/answer-list.server";
import { credentialDocument, credentialPage, credentialsToCheck } from "~/modules/network/credentials-to-check.server";
import { verifyCredential } from "~/modules/network/decide-credential.server";
import { ownCredentials } from "~/modules/network/own-credentials.server";
import { personPage } from "~/modules/network/person-page.server";
import { revokeCredential } from "~/modules/network/revoke-credential.server";
import { waitingFor } from "~/modules/network/waiting-for.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClaim } from "../../support/credentials";
import {
  aCredential,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const waiting = { decided: false, after: null };

test("a paper is opened by its holder and by those who check, and by nobody else", async () => {
  const { club, vet, checker, council, credentialId } = await aClaim();
  const seen = async (person: { id: number } | null) => {
    const actor = person ? await as(person) : guest;
    return [await credentialDocument(actor, credentialId), await credentialPage(actor, credentialId)].map(Boolean);
  };
  expect(await seen(vet)).toEqual([true, true]);
  expect(await seen(checker)).toEqual([true, true]);
  expect(await seen(await aPerson({ administrator: true }))).toEqual([true, true]);
  for (const person of [null, await aMember(club, undefined, { role: "owner" }), await aStaffMember(council)])
    expect(await seen(person)).toEqual([false, false]);
});

test("the list of claims holds exactly what the table lets its reader decide", async () => {
  const { club, vet, checker, council } = await aClaim();
  const [maker, other] = [await aPerson(), await aMember(club)];
  const brand = await anOrganisation({ owner: maker });
  await aSeat(club, brand);
  await aStaffMember(brand, vet);
  await aCredential(other);
  await aCredential(await aPerson());
  await aMember(club, checker);
  await aCredential(checker);
  const claims = await database.credential.findMany({ orderBy: { id: "asc" } });
  const claimed = await Promise.all(
    claims.map(async ({ id, personId }) => {
      const { memberships, affiliations } = await as({ id: personId });
      const organisationIds = affiliations.map(({ organisationId }) => organisationId);
      return { id, personId, clubIds: memberships.map(({ clubId }) => clubId), organisationIds };
    }),
  );
  const administrator = await aPerson({ administrator: true });
  const counts = [];
  for (const reader of [maker, checker, administrator]) {
    const actor = await as(reader);
    const mine = claimed.filter((one) => can(actor, "credential.verify", one)).map(({ id }) => id);
    expect((await credentialsToCheck(actor, waiting))?.claims.map(({ id }) => id)).toEqual(mine);
    counts.push(mine.length);
  }
  expect(counts).toEqual([2, 2, 4]);
  expect(await credentialsToCheck(await as(await aStaffMember(council)), waiting)).toBeNull();
  expect(await credentialsToCheck(guest, waiting)).toBeNull();
  expect(await waitingFor(await as(checker))).toContainEqual(
    expect.objectContaining({ kind: "credentials", count: 2 }),
  );
});

test("claims come page by page, and decided ones are kept apart", async () => {
  const administrator = await aPerson({ administrator: true });
  for (let number = 0; number < 31; number += 1) await aCredential(await aPerson());
  const actor = await as(administrator);
  const first = await credentialsToCheck(actor, waiting);
  expect(first?.claims).toHaveLength(30);
  expect((await credentialsToCheck(actor, { decided: false, after: first?.next ?? 0 }))?.claims).toHaveLength(1);
  expect((await credentialsToCheck(actor, { decided: true, after: null }))?.claims).toEqual([]);
});

test("an answer shows what its author holds, what held when it was written, and never what was revoked", async () => {
  const { club, vet, checker, credentialId } = await aClaim();
  const question = await aQuestion({ club });
  await anAnswer(question, { author: vet, now: inDays(-10) });
  await anAnswer(await aQuestion({ club }), { author: vet });
  const shown = async () => (await answerList(guest, { authorId: vet.id })).items.map(({ voice }) => voice.credentials);
  expect(await shown()).toEqual([[], []]);
  unwrap(await verifyCredential(await as(checker), { credentialId }));
  const holds = [{ kind: "veterinarian", holds: true }];
  expect(await shown()).toEqual([holds, holds]);
  expect((await personPage(guest, vet.handle))?.credentials).toMatchObject([{ kind: "veterinarian" }]);
  await database.credential.updateMany({ data: { decidedAt: inDays(-20), validUntil: inDays(-2) } });
  expect(await shown()).toEqual([[], [{ kind: "veterinarian", holds: false }]]);
  expect((await personPage(guest, vet.handle))?.credentials).toEqual([]);
  unwrap(await revokeCredential(await as(checker), { credentialId, reason: "It was forged." }));
  expect(await shown()).toEqual([[], []]);
  expect(await ownCredentials(await as(vet))).toMatchObject([{ state: "revoked", reason: "It was forged." }]);
});
