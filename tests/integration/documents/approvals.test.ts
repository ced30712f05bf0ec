import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { addApprovalRule } from "~/modules/documents/add-approval-rule.server";
import { approvalsPage } from "~/modules/documents/approvals-page.server";
import { decideApproval } from "~/modules/documents/decide-approval.server";
import * as events from "~/modules/documents/events";
import { lapseApprovals } from "~/modules/documents/lapse-approvals.server";
import { moveDocument } from "~/modules/documents/move-document.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { removeApprovalRule } from "~/modules/documents/remove-approval-rule.server";
import { staleList } from "~/modules/documents/stale-list.server";
import { statePage } from "~/modules/documents/state-page.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { verifyDocument } from "~/modules/documents/verify-document.server";
import { endCredentials } from "~/modules/network/end-credentials.server";
import { withdrawCredential } from "~/modules/network/revoke-credential.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDocument, rewrite } from "../../support/documents";
import { settle } from "../../support/settle";
import {
  aClub,
  aCredential,
  aMember,
  anOrganisation,
  aPerson,
  aSeat,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

/** A document in review that a licensed vet of the neutral side must approve, and a vet of a council with a seat. */
async function inReview() {
  const curator = await aPerson();
  const club = await aClub({ owner: curator });
  const council = await anOrganisation({ side: "neutral", kind: "association" });
  await aSeat(club, council, "neutral", "expertBody");
  const vet = await aStaffMember(council, undefined, { title: "Vet" });
  const licence = await aCredential(vet, { verifiedBy: curator });
  const document = await aDocument({ club, author: await aMember(club) });
  const documentId = document.id;
  const [owner, moderator] = [await as(document.owner), await as(curator)];
  const rule = { documentId, side: "neutral", credential: "veterinarian" };
  const { ruleId } = unwrap(await addApprovalRule(owner, rule));
  unwrap(await submitDocument(owner, { documentId }));
  const yes = { ruleId, decision: "approve", as: council.id };
  return { club, council, vet, licence, document, documentId, owner, moderator, ruleId, rule, yes };
}

test("publishing waits for the side that must approve, names it, and goes on once it has", async () => {
  const { documentId, moderator, ruleId, vet, council, yes } = await inReview();
  const refused = refusalOf(await publishDocument(moderator, { documentId }));
  expect(refused).toEqual({
    kind: "conflict",
    message: "documents:problem.approvals-missing",
    fields: {
      [`approval-${ruleId}`]: "documents:problem.missing-licensed.neutral",
      [`approval-${ruleId}-credential`]: "common:credential.veterinarian",
    },
  });
  unwrap(await decideApproval(await as(vet), { ...yes, note: "Right as it is." }));
  const page = await approvalsPage(await as(vet), String(documentId));
  expect(page).toMatchObject({
    version: 1,
    rules: [{ side: "neutral", decision: { approved: true, note: "Right as it is.", voice: { title: "Vet" } } }],
  });
  unwrap(await publishDocument(moderator, { documentId }));
  expect(await approvalsPage(await as(vet), String(documentId))).toMatchObject({
    version: null,
    reviewed: 1,
    rules: [{ decision: { approved: true, note: "Right as it is." } }],
  });
  expect(await published(events.versionApproved)).toMatchObject([
    { documentId, ruleId, organisationId: council.id, side: "neutral" },
  ]);
});

test("whoever declines says why, and may think again", async () => {
  const { documentId, moderator, vet, yes } = await inReview();
  const doctor = await as(vet);
  expect(refusalOf(await decideApproval(doctor, { ...yes, decision: "decline" })).fields).toEqual({
    note: "documents:problem.say-why",
  });
  unwrap(await decideApproval(doctor, { ...yes, decision: "decline", note: "Chocolate is missing." }));
  expect(refusalOf(await publishDocument(moderator, { documentId })).kind).toBe("conflict");
  expect(await published(events.versionDeclined)).toMatchObject([{ documentId, note: "Chocolate is missing." }]);
  unwrap(await decideApproval(doctor, yes));
  unwrap(await publishDocument(moderator, { documentId }));
});

test("a changed version asks again", async () => {
  const { document, documentId, owner, moderator, vet, yes } = await inReview();
  unwrap(await decideApproval(await as(vet), yes));
  await rewrite(documentId, document.owner, "Something else entirely.");
  unwrap(await submitDocument(owner, { documentId }));
  expect(refusalOf(await publishDocument(moderator, { documentId })).message).toBe(
    "documents:problem.approvals-missing",
  );
  unwrap(await decideApproval(await as(vet), yes));
  unwrap(await publishDocument(moderator, { documentId }));
  expect(await published(events.documentSubmitted)).toMatchObject([{ sides: ["neutral"] }, { sides: ["neutral"] }]);
});

test("who left, whose credential ended, or who is of another side approves nothing", async () => {
  const { club, council, vet, licence, moderator, ruleId, yes } = await inReview();
  const kindOf = async (actor: Awaited<ReturnType<typeof as>>, words: object = yes) =>
    refusalOf(await decideApproval(actor, words)).kind;
  const maker = await anOrganisation();
  await aSeat(club, maker);
  const seller = await aStaffMember(maker);
  await aCredential(seller, { verifiedBy: vet });
  expect(await kindOf(await as(seller), { ...yes, as: maker.id })).toBe("forbidden");
  expect(await kindOf(await as(await aMember(club)))).toBe("forbidden");
  expect(await kindOf(moderator)).toBe("forbidden");
  await aStaffMember(maker, vet);
  expect(refusalOf(await decideApproval(await as(vet), { ...yes, as: maker.id })).fields).toEqual({
    as: "documents:problem.other-side",
  });
  await database.credential.update({ where: { id: licence.id }, data: { validUntil: new Date(0) } });
  expect(await kindOf(await as(vet))).toBe("forbidden");
  await database.credential.update({ where: { id: licence.id }, data: { validUntil: null } });
  await database.staff.deleteMany({ where: { organisationId: council.id, personId: vet.id } });
  expect(await kindOf(await as(vet))).toBe("forbidden");
  expect(await kindOf(moderator, { ...yes, ruleId: 999 })).toBe("missing");
  expect(await database.approval.count({ where: { ruleId } })).toBe(0);
});

test("nothing is approved before it is in review", async () => {
  const { club, vet, council, owner } = await inReview();
  const other = await aDocument({ club, author: { id: owner.id }, documentEntry: "open" });
  const { ruleId } = unwrap(await addApprovalRule(owner, { documentId: other.id, side: "neutral" }));
  const decision = { ruleId, decision: "approve", as: council.id };
  expect(refusalOf(await decideApproval(await as(vet), decision)).message).toBe("documents:problem.not-in-review");
});

test("owners and curators ask for an approval, once; only curators lift it", async () => {
  const { club, documentId, owner, moderator, ruleId, rule } = await inReview();
  const member = await as(await aMember(club));
  expect(refusalOf(await addApprovalRule(member, { ...rule, side: "buyer" })).kind).toBe("forbidden");
  expect(refusalOf(await addApprovalRule(owner, rule)).message).toBe("documents:problem.asked-already");
  expect(refusalOf(await addApprovalRule(owner, { documentId, side: "x" })).fields).toEqual({
    side: "documents:problem.choose-side",
  });
  expect(refusalOf(await removeApprovalRule(owner, { ruleId })).kind).toBe("forbidden");
  unwrap(await removeApprovalRule(moderator, { ruleId }));
  expect(refusalOf(await removeApprovalRule(moderator, { ruleId })).kind).toBe("missing");
  unwrap(await publishDocument(moderator, { documentId }));
  const told = { documentId, ruleId, side: "neutral", credential: "veterinarian" };
  expect(await published(events.approvalRuleAdded)).toMatchObject([told]);
  expect(await published(events.approvalRuleRemoved)).toMatchObject([told]);
});

test("an approval ends with the credential it was given with; the version asks again, and somebody else may approve it", async () => {
  const { documentId, moderator, ruleId, vet, licence, club, council, yes } = await inReview();
  unwrap(await decideApproval(await as(vet), yes));
  unwrap(await withdrawCredential(await as(vet), { credentialId: licence.id }));
  // Nobody has noted it yet, and it counts no longer.
  expect(refusalOf(await publishDocument(moderator, { documentId })).fields).toHaveProperty(`approval-${ruleId}`);
  await settle();
  expect(await published(events.approvalLapsed)).toMatchObject([{ ruleId, personId: vet.id, inReview: true }]);
  const page = await approvalsPage(moderator, String(documentId));
  expect(page?.rules[0]).toMatchObject({ decision: { approved: true, lapsedAt: expect.any(String) }, lapsed: null });
  const other = await aStaffMember(council, undefined, { title: "Vet" });
  await aCredential(other, { verifiedBy: await aMember(club) });
  unwrap(await decideApproval(await as(other), yes));
  unwrap(await publishDocument(moderator, { documentId }));
});

test("of a published version it is noted: readers still read it, it needs an update, and an approval given anew leads back", async () => {
  const { club, council, documentId, moderator, owner, vet, licence, yes } = await inReview();
  unwrap(await decideApproval(await as(vet), yes));
  unwrap(await publishDocument(moderator, { documentId }));
  const past = new Date(Date.now() - 60_000);
  await database.credential.update({ where: { id: licence.id }, data: { validUntil: past } });
  unwrap(await endCredentials(system, {}));
  await settle();
  await settle();
  expect(await published(events.approvalLapsed)).toMatchObject([{ personId: vet.id, inReview: false }]);
  const page = await approvalsPage(moderator, String(documentId));
  expect(page).toMatchObject({ version: null, document: { state: "needsUpdate", published: true, ended: true } });
  expect(page?.rules[0]).toMatchObject({ lapsed: expect.any(String), held: true, may: { decide: false } });
  const step = { state: "needsUpdate", by: null, cause: "approvalEnded", version: 1 };
  expect((await statePage(owner, String(documentId), null))?.steps[0]).toMatchObject(step);
  const wish = { clubId: club.id, ownedBy: null, after: null, now: new Date() };
  expect((await staleList(wish)).items).toMatchObject([{ id: documentId, ended: true }]);
  // Whoever looks and finds it right does not stand in for the side that must approve it.
  unwrap(await verifyDocument(moderator, { documentId, as: "self" }));
  expect((await statePage(owner, String(documentId), null))?.document.state).toBe("needsUpdate");

  const other = await aStaffMember(council, undefined, { title: "Vet" });
  await aCredential(other, { verifiedBy: await aMember(club) });
  expect((await approvalsPage(await as(other), String(documentId)))?.rules[0]?.may.decide).toBe(true);
  unwrap(await decideApproval(await as(other), { ...yes, decision: "decline", note: "Not for small breeds" }));
  expect((await statePage(owner, String(documentId), null))?.document.state).toBe("needsUpdate");
  unwrap(await decideApproval(await as(other), { ...yes, note: "Still right" }));
  const back = { state: "published", by: { name: other.name }, cause: "approvalRenewed", reason: "Still right" };
  expect((await statePage(owner, String(documentId), null))?.steps[0]).toMatchObject(back);
  expect(await published(events.approvalsRenewed)).toMatchObject([{ clubId: club.id, documentId }]);
  expect((await staleList(wish)).items).toEqual([]);
  expect(refusalOf(await decideApproval(await as(other), yes)).message).toBe("documents:problem.not-in-review");
});

test("while a new version is in review, the end of the published one's approval is remembered when it is sent back", async () => {
  const { documentId, moderator, owner, vet, licence, yes } = await inReview();
  unwrap(await decideApproval(await as(vet), yes));
  unwrap(await publishDocument(moderator, { documentId }));
  unwrap(await submitDocument(owner, { documentId }));
  unwrap(await withdrawCredential(await as(vet), { credentialId: licence.id }));
  await settle();
  expect((await statePage(owner, String(documentId), null))?.document.state).toBe("inReview");
  unwrap(await moveDocument(moderator, { documentId, move: "sendBack", reason: "Not yet" }));
  expect((await statePage(owner, String(documentId), null))?.document.state).toBe("needsUpdate");
});

test("an approval stays while its giver holds another such credential, and only the portal ends approvals", async () => {
  const { moderator, documentId, vet, licence, yes } = await inReview();
  await aCredential(vet, { verifiedBy: await aPerson() });
  unwrap(await decideApproval(await as(vet), yes));
  unwrap(await withdrawCredential(await as(vet), { credentialId: licence.id }));
  await settle();
  expect(await published(events.approvalLapsed)).toEqual([]);
  unwrap(await publishDocument(moderator, { documentId }));
  const given = { personId: vet.id, kind: "veterinarian" };
  expect(refusalOf(await lapseApprovals(moderator, given)).kind).toBe("forbidden");
});
