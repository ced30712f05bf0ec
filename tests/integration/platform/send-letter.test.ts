import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test, vi } from "vitest";
import { database } from "~/platform/db/database.server";

const letter = { key: "welcome:1", to: "nok@example.com", subject: "ยินดีต้อนรับ", text: "สวัสดี", html: "<p>สวัสดี</p>" };
let server: SMTPServer | undefined;

afterEach(async () => {
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A mail server on this machine that keeps what it is given. */
async function mailServer(): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const started = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push(Buffer.concat(parts).toString("utf8"));
        done();
      });
    },
  });
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, "127.0.0.1", () => resolve());
  });
  return { url: `smtp://127.0.0.1:${(started.server.address() as AddressInfo).port}`, received };
}

async function sender(smtpUrl: string) {
  vi.stubEnv("SMTP_URL", smtpUrl);
  vi.resetModules();
  return (await import("~/platform/mail/send-letter.server")).sendLetter;
}

test("a letter goes to the mail server once, however often its job runs", async () => {
  const { url, received } = await mailServer();
  const send = await sender(url);
  await send.run(letter, { attempt: 1 });
  await send.run(letter, { attempt: 2 });
  expect(received).toHaveLength(1);
  expect(received[0]).toContain("To: nok@example.com");
  expect(await database.sentLetter.count()).toBe(1);
  expect(await database.localLetter.count()).toBe(0);
});

test("a mail server that is away makes the job fail, so that it is tried again", async () => {
  const send = await sender("smtp://127.0.0.1:9");
  await expect(send.run(letter, { attempt: 1 })).rejects.toThrow();
  expect(await database.sentLetter.count()).toBe(0);
});

test("without a mail server the letter is kept in the local mailbox, once", async () => {
  const send = await sender("");
  await send.run(letter, { attempt: 1 });
  await send.run(letter, { attempt: 2 });
  expect(await database.localLetter.findMany()).toMatchObject([{ to: letter.to, subject: letter.subject }]);
});
