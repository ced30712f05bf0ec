import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { peopleSuggestions } from "~/modules/network/people-suggestions.server";
import { database } from "~/platform/db/database.server";
import { aClub, aMember, as } from "../../support/world";

async function named(name: string, club?: { id: number }) {
  const person = await aMember(club ?? (await aClub()));
  await database.person.update({ where: { id: person.id }, data: { name } });
  return person;
}

test("people are found by the beginning of any word of their name, after a title too, those of one's own clubs first", async () => {
  const club = await aClub();
  const reader = await aMember(club);
  await named("Nara Elsewhere");
  await named("สพ.ญ. นารา ธาราวัฒน์");
  await named("Dr. Narawat Near", club);
  await named("Kanara Inside");
  const found = async (query: string) => (await peopleSuggestions(await as(reader), query)).map(({ name }) => name);
  expect(await found("nar")).toEqual(["Dr. Narawat Near", "Nara Elsewhere"]);
  expect(await found("นารา")).toEqual(["สพ.ญ. นารา ธาราวัฒน์"]);
  expect(await found("ธารา")).toEqual(["สพ.ญ. นารา ธาราวัฒน์"]);
  expect(await found("%")).toEqual([]);
  expect(await found(" ")).toEqual([]);
  expect(await peopleSuggestions(guest, "nar")).toEqual([]);
});
