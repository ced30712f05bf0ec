import { once } from "node:events";
import { get, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { acceptSeat } from "~/modules/network/answer-seat-offer.server";
import { endSeat } from "~/modules/network/end-seat.server";
import { giveSeat } from "~/modules/network/give-seat.server";
import { removeStaff } from "~/modules/network/remove-staff.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { database, pool } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { answerLive, closeLive } from "~/processes/live";
import { contextOf } from "../../support/calls";
import { settle } from "../../support/settle";
import { aClub, aMember, anAnswer, anOrganisation, aPerson, aQuestion, aStaffMember, as } from "../../support/world";

const leaving: (() => void)[] = [];

afterEach(async () => {
  for (const leave of leaving.splice(0)) leave();
  await closeLive();
});

type Heard = { status: number; headers: IncomingHttpHeaders; heard: string[] };

/** What a browser of this person hears, as it comes: "inbox 1", "rights", "answer 7 9", and "end". */
async function listening(person: { id: number } | null, question?: { id: number }): Promise<Heard> {
  const context = await contextOf(person);
  const app = express();
  app.get("/live", (request, response, next) => void answerLive(request, response, context).catch(next));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const path = `/live${question ? `?question=${question.id}` : ""}`;
  const asked = get({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, path });
  asked.on("error", () => undefined);
  leaving.push(() => {
    asked.destroy();
    server.close();
  });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  const heard: string[] = [];
  let text = "";
  response.setEncoding("utf8");
  response.on("data", (part: string) => {
    const blocks = (text + part).split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, event, detail = ""] = /^event: (\w+)\ndata: ?(.*)$/.exec(block) ?? [];
      if (event) heard.push(`${event} ${detail}`.trim());
    }
  });
  response.on("end", () => heard.push("end"));
  response.on("error", () => undefined);
  if (response.statusCode === 200) await expect.poll(() => heard[0]).toMatch(/^inbox /);
  return { status: response.statusCode ?? 0, headers: response.headers, heard };
}

test("the bell rings in an open page the moment something is told, and falls silent when it is read elsewhere", async () => {
  const question = await aQuestion();
  const { heard, headers } = await listening(question.author);
  expect(headers["content-type"]).toMatch(/^text\/event-stream/);
  expect(headers["x-accel-buffering"]).toBe("no");
  await anAnswer(question);
  await settle();
  await expect.poll(() => heard).toEqual(["inbox 0", "inbox 1"]);
  const { id } = await database.notification.findFirstOrThrow();
  unwrap(await openNotification(await as(question.author), { notificationId: id }));
  await expect.poll(() => heard.at(-1)).toBe("inbox 0");
});

test("who looks at a question hears of an answer to it, and nobody of their own", async () => {
  const question = await aQuestion();
  const author = await aMember(question.club);
  const [reader, other] = [await aMember(question.club), await aQuestion()];
  const [seen, own, elsewhere] = [
    await listening(reader, question),
    await listening(author, question),
    await listening(reader, other),
  ];
  const answer = await anAnswer(question, { author });
  await settle();
  await expect.poll(() => seen.heard).toContain(`answer ${question.id} ${answer.id}`);
  expect([...own.heard, ...elsewhere.heard].filter((line) => line.startsWith("answer"))).toEqual([]);
});

test("nobody hears of a question they may not see", async () => {
  const question = await aQuestion({ club: await aClub({ visibility: "private" }) });
  const { heard } = await listening(await aPerson(), question);
  await anAnswer(question);
  await settle();
  await pool.query(`SELECT pg_notify('live', '{"what":"inbox","people":[]}')`);
  expect(heard.filter((line) => line.startsWith("answer"))).toEqual([]);
});

test("whoever loses or gets a place hears that their rights changed, and nobody else", async () => {
  const [boss, owner] = [await aPerson(), await aPerson()];
  const [club, organisation] = [await aClub({ owner }), await anOrganisation({ owner: boss })];
  const speaker = await aStaffMember(organisation);
  const [spoken, bystander] = [await listening(speaker), await listening(await aPerson())];
  const rights = () => spoken.heard.filter((line) => line === "rights").length;
  unwrap(await giveSeat(await as(owner), { clubId: club.id, organisation: organisation.slug, kind: "partner" }));
  const seat = { clubId: club.id, organisationId: organisation.id };
  unwrap(await acceptSeat(await as(boss), seat));
  await settle();
  await expect.poll(rights).toBe(1);
  unwrap(await endSeat(await as(owner), seat));
  await settle();
  await expect.poll(rights).toBe(2);
  unwrap(await removeStaff(await as(boss), { organisationId: organisation.id, personId: speaker.id }));
  await settle();
  await expect.poll(rights).toBe(3);
  expect(bystander.heard).toEqual(["inbox 0"]);
});

test("when the connection to the database breaks, it comes back and pages ask again", async () => {
  const person = await aPerson();
  const { heard } = await listening(person);
  await pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chomrom live' AND datname = current_database()",
  );
  await expect.poll(() => heard.slice(1).sort(), { timeout: 8000 }).toEqual(["inbox 0", "rights"]);
});

test("a guest has no stream, somebody with many tabs keeps six, and the end closes all", async () => {
  expect((await listening(null)).status).toBe(204);
  const person = await aPerson();
  const tabs: Heard[] = [];
  for (let n = 0; n < 7; n += 1) tabs.push(await listening(person));
  await expect.poll(() => tabs[0]?.heard.at(-1)).toBe("end");
  expect(tabs.slice(1).map(({ heard }) => heard)).toEqual(Array.from({ length: 6 }, () => ["inbox 0"]));
  await closeLive();
  await expect.poll(() => tabs.map(({ heard }) => heard.at(-1))).toEqual(Array.from({ length: 7 }, () => "end"));
});
