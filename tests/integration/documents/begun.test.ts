import { expect, it } from "vitest";
import { keepBegun } from "~/modules/documents/keep-begun.server";
import { openThreads } from "~/modules/documents/open-threads.server";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aDiscussedDocument, lineIn } from "../../support/discussed";
import { aPerson, as, refusalOf } from "../../support/world";

const begunAbout = (act: "change" | "remark") => ({
  act,
  parts: [{ start: "AQID", end: "AQIE", quote: "four times" }],
  typed: { text: "five ti" },
});
const keep = async (who: { id: number }, documentId: number, begun: unknown, now = new Date()) =>
  keepBegun(await as(who), { documentId, begun: typeof begun === "string" ? begun : JSON.stringify(begun) }, { now });
const begunBy = async (who: { id: number }, documentId: number) =>
  (await openThreads(await as(who), documentId))?.begun;

it("what somebody began and did not send is theirs on every device, and nobody else's", async () => {
  const { document, owner, member } = await aDiscussedDocument();
  const now = new Date("2026-05-05T05:05:05.000Z");
  expect(unwrap(await keep(member, document.id, begunAbout("change"), now))).toEqual({ at: now.toISOString() });
  expect(await begunBy(member, document.id)).toEqual({ ...begunAbout("change"), at: now.toISOString() });
  expect(await begunBy(owner, document.id)).toBeNull();
  // One at a time: the latest.
  unwrap(await keep(member, document.id, begunAbout("remark")));
  expect(await begunBy(member, document.id)).toMatchObject({ act: "remark" });
  expect(unwrap(await keep(member, document.id, ""))).toEqual({ at: null });
  expect(await begunBy(member, document.id)).toBeNull();
});

it("it is forgotten when it was sent", async () => {
  const { document, member } = await aDiscussedDocument();
  const line = await lineIn(document.id, member, "Puppies");
  const lines = (text: string) => JSON.stringify([{ ...line, from: 0, to: 7, text }]);
  unwrap(await keep(member, document.id, begunAbout("change")));
  unwrap(await proposeChange(await as(member), { documentId: document.id, lines: lines("Kittens") }));
  expect(await database.begunThread.count()).toBe(0);
  unwrap(await keep(member, document.id, begunAbout("remark")));
  unwrap(await writeRemark(await as(member), { documentId: document.id, lines: lines(""), remark: "Really?" }));
  expect(await database.begunThread.count()).toBe(0);
});

it("only whoever may send it keeps it, and only what an editor begins", async () => {
  const { document, member } = await aDiscussedDocument("invitation");
  const stranger = await keep(await aPerson(), document.id, begunAbout("change"));
  expect(refusalOf(stranger).kind).toBe("forbidden");
  expect(refusalOf(await keep(await aPerson(), document.id, "")).kind).toBe("forbidden");
  expect(refusalOf(await keep(member, 99_999, begunAbout("change"))).kind).toBe("missing");
  await database.document.update({ where: { id: document.id }, data: { lockedAt: new Date(), state: "inReview" } });
  expect(refusalOf(await keep(member, document.id, begunAbout("change"))).kind).toBe("forbidden");
  unwrap(await keep(member, document.id, begunAbout("remark")));
  for (const broken of ["nothing", "{}", { ...begunAbout("change"), parts: [] }, { ...begunAbout("change"), act: "x" }])
    expect(refusalOf(await keep(member, document.id, broken)).kind).toBe("invalid");
});
