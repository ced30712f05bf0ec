import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { config } from "../config.server";
import { database } from "../db/database.server";
import { defineJob } from "../jobs/define.server";

let transport: Transporter | undefined;

/** Sends a letter; the key makes a second run of the job harmless. Without a mail server it goes to the local mailbox page. */
export const sendLetter = defineJob(
  "send-letter",
  z.object({
    key: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    headers: z.record(z.string(), z.string()).optional(),
  }),
  async ({ key, headers, ...letter }) => {
    if (await database.sentLetter.findUnique({ where: { key } })) return;
    if (config.SMTP_URL) {
      transport ??= createTransport(config.SMTP_URL);
      await transport.sendMail({
        from: config.MAIL_FROM,
        messageId: `<${key}@${new URL(config.BASE_URL || "http://localhost").hostname}>`,
        ...letter,
        ...(headers && { headers }),
      });
      await database.sentLetter.create({ data: { key } });
    } else {
      await database.$transaction([
        database.sentLetter.create({ data: { key } }),
        database.localLetter.create({ data: letter }),
      ]);
    }
  },
);
