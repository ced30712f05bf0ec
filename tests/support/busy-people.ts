import { hashedPassword } from "~/modules/identity/passwords/hashed-password.server";
import { database } from "~/platform/db/database.server";
import { aMember, aPerson } from "./world";

export const password = "ข้าวเหนียว มะม่วง สองจาน";

/** Somebody of each kind, with their places in these clubs; the first club has a second owner. */
export async function everyone(clubs: { id: number }[]) {
  const people = {
    stranger: await aPerson(),
    member: await aPerson(),
    expert: await aPerson(),
    moderator: await aPerson(),
    owner: await aPerson(),
    administrator: await aPerson({ administrator: true }),
    author: await aPerson(),
  };
  for (const club of clubs) {
    for (const role of ["member", "expert", "moderator", "owner"] as const) await aMember(club, people[role], { role });
    await aMember(club, people.author);
  }
  await aMember(clubs[0] ?? { id: 0 }, undefined, { role: "owner" });
  const { text } = await hashedPassword(password);
  await database.account.updateMany({ data: { passwordHash: text } });
  return people;
}
