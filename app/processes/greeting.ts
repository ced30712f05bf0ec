import { config, demoMode } from "~/platform/config.server";
import { database } from "~/platform/db/database.server";

/** What the terminal says when the portal is ready. */
export async function greeting(address: string | undefined): Promise<string> {
  if (!address) return "The worker is ready. Ctrl-C stops it.";
  const lines = [`Chomrom is ready: ${address}`];
  if (demoMode) {
    if (config.SMTP_URL === "") lines.push(`Letters it sends: ${address}/dev/mailbox`);
    lines.push(...(await demoAccounts(address)));
  }
  lines.push(...(await firstAdministrator(address)));
  return [...lines, "Ctrl-C stops it."].join("\n");
}

/** A portal that began without the demo has nobody who may make clubs and let organisations in. */
async function firstAdministrator(address: string) {
  if (await database.account.findFirst({ where: { administrator: true }, select: { personId: true } })) return [];
  return [
    "Nobody is administrator yet. To become the first one:",
    `  1. sign up: ${address}/sign-up`,
    "  2. then run: npm run portal -- person promote <your e-mail>",
  ];
}

async function demoAccounts(address: string) {
  const accounts = await database.account.findMany({
    where: { demo: true },
    orderBy: { personId: "asc" },
    take: 8,
    select: { email: true, person: { select: { name: true } } },
  });
  if (accounts.length === 0) return [];
  return [
    `Demo accounts, also on ${address}/sign-in:`,
    ...accounts.map(({ email, person }) => `  ${email.padEnd(32)} ${person.name}`),
  ];
}
