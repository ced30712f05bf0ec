import { expect, test } from "vitest";
import { claimDomain } from "~/modules/network/claim-domain.server";
import { domainClaimed, domainVerified, domainWithdrawn, staffJoined } from "~/modules/network/events";
import { joinByDomain } from "~/modules/network/join-by-domain.server";
import { domainOfLetter, domainWelcome } from "~/modules/network/organisation-domains.server";
import { removeStaff } from "~/modules/network/remove-staff.server";
import { verifyDomain, withdrawDomain } from "~/modules/network/verify-domain.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, lettersWaiting, published, refusalOf } from "../../support/world";

/** An organisation whose owner had a letter sent to its domain; people of tests have addresses at example.com. */
async function aClaimedDomain(role: "speaker" | "analyst" = "speaker") {
  const owner = await aPerson();
  const { id: organisationId } = await anOrganisation({ owner });
  unwrap(await claimDomain(await as(owner), { organisationId, email: "Office@Example.com", role }));
  const text = (await lettersWaiting()).at(-1)?.text ?? "";
  const token = /domains\/([\w-]+)/.exec(text)?.[1] ?? "";
  return { owner, organisationId, token };
}

test("an owner proves a domain by a letter to it, and whoever has an address there joins as what the owner chose", async () => {
  const { owner, organisationId, token } = await aClaimedDomain("analyst");
  const colleague = await aPerson();
  expect((await lettersWaiting()).at(-1)?.to).toBe("office@example.com");
  expect(await domainOfLetter(token, new Date())).toMatchObject({ domain: "example.com", role: "analyst" });
  expect(refusalOf(await joinByDomain(await as(colleague), { organisationId })).message).toBe(
    "network:problem.not-its-domain",
  );
  unwrap(await verifyDomain(await as(owner), { token }));
  expect(await domainWelcome(await as(colleague), organisationId)).toEqual({ domain: "example.com", role: "analyst" });
  unwrap(await joinByDomain(await as(colleague), { organisationId }));
  expect((await as(colleague)).affiliations).toEqual([{ organisationId, role: "analyst" }]);
  expect(await domainWelcome(await as(colleague), organisationId)).toBeNull();
  expect(refusalOf(await joinByDomain(await as(colleague), { organisationId })).kind).toBe("forbidden");
  expect(await published(domainClaimed)).toHaveLength(1);
  expect(await published(domainVerified)).toEqual([{ organisationId, domain: "example.com" }]);
  expect(await published(staffJoined)).toMatchObject([{ personId: colleague.id, role: "analyst" }]);
});

test("an address elsewhere, or one that was not confirmed, opens nothing", async () => {
  const { owner, organisationId, token } = await aClaimedDomain();
  unwrap(await verifyDomain(await as(owner), { token }));
  const stranger = await aPerson();
  await database.account.updateMany({ where: { personId: stranger.id }, data: { email: "me@example.com.evil.test" } });
  expect(refusalOf(await joinByDomain(await as(stranger), { organisationId })).message).toBe(
    "network:problem.not-its-domain",
  );
  const unconfirmed = await aPerson();
  await database.account.updateMany({ where: { personId: unconfirmed.id }, data: { emailVerifiedAt: null } });
  expect(await domainWelcome(await as(unconfirmed), organisationId)).toBeNull();
  expect(refusalOf(await joinByDomain(await as(unconfirmed), { organisationId })).kind).toBe("forbidden");
});

test("whoever was removed does not come back by the domain, whoever left does", async () => {
  const { owner, organisationId, token } = await aClaimedDomain();
  unwrap(await verifyDomain(await as(owner), { token }));
  const colleague = await aPerson();
  unwrap(await joinByDomain(await as(colleague), { organisationId }));
  unwrap(await removeStaff(await as(owner), { organisationId, personId: colleague.id }));
  expect(await domainWelcome(await as(colleague), organisationId)).toBeNull();
  expect(refusalOf(await joinByDomain(await as(colleague), { organisationId })).message).toBe(
    "network:problem.was-removed",
  );
});

test("nobody claims a domain that is everybody's, or another's", async () => {
  const { owner, organisationId, token } = await aClaimedDomain();
  const refused = async (email: string) =>
    refusalOf(await claimDomain(await as(owner), { organisationId, email })).fields.email;
  expect(await refused("somebody@gmail.com")).toBe("network:problem.everybodys-domain");
  expect(await refused("nothing")).toBe("common:problem.email");
  unwrap(await verifyDomain(await as(owner), { token }));
  const other = await aPerson();
  const rival = await anOrganisation({ owner: other });
  const wish = { organisationId: rival.id, email: "x@example.com" };
  expect(refusalOf(await claimDomain(await as(other), wish)).fields.email).toBe("network:problem.domain-taken");
});

test("only owners claim, prove and withdraw; a link works once", async () => {
  const { owner, organisationId, token } = await aClaimedDomain();
  const manager = await aStaffMember({ id: organisationId }, undefined, { role: "manager" });
  const { id: domainId } = await database.staffDomain.findFirstOrThrow();
  const wish = { organisationId, email: "x@other.example" };
  expect(refusalOf(await claimDomain(await as(manager), wish)).kind).toBe("forbidden");
  expect(refusalOf(await verifyDomain(await as(manager), { token })).kind).toBe("forbidden");
  expect(refusalOf(await withdrawDomain(await as(manager), { organisationId, domainId })).kind).toBe("forbidden");
  unwrap(await verifyDomain(await as(owner), { token }));
  expect(refusalOf(await verifyDomain(await as(owner), { token })).kind).toBe("missing");
  unwrap(await withdrawDomain(await as(owner), { organisationId, domainId }));
  expect(refusalOf(await withdrawDomain(await as(owner), { organisationId, domainId })).kind).toBe("missing");
  expect(await published(domainWithdrawn)).toEqual([{ organisationId, domain: "example.com" }]);
});
