import type { Side } from "~/access/actor";
import type { Connection } from "~/platform/db/database.server";
import type { textToStore } from "~/platform/rich-text/stored-text";
import { BulkRows, continueNumbers } from "./bulk-rows";
import type { Chance } from "./chance";
import { english } from "./english-words";
import { thai } from "./thai-words";
import { type Language, writeBody } from "./write-texts";

export const clubCount = 12;
const personCount = 5000;
const organisationCount = 60;
const topicsPerClub = 24;

/** Somebody who may speak in a club, as what and for whom. */
export type Speaker = { personId: number; organisationId: number | null; side: Side; title: string };
export type FilledClub = { id: number; language: Language; speakers: Speaker[]; topicIds: number[] };

const kinds = ["brand", "supplier", "clinic", "shop", "association", "ngo"] as const;
const sideOf = (organisationId: number): Side =>
  (["seller", "seller", "seller", "seller", "neutral", "neutral"] as const)[organisationId % 6] ?? "seller";
const long = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Writes people, organisations, clubs, their places in them, and topics. */
export async function fillNetwork(connection: Connection, chance: Chance): Promise<FilledClub[]> {
  await fillPeople(connection, chance);
  const organisations = new BulkRows(connection, "Organisation");
  for (let id = 1; id <= organisationCount; id += 1) {
    const name = `${chance.one(thai.things)}${chance.one(thai.kinds)} ${id}`;
    await organisations.add({
      id,
      slug: `organisation-${id}`,
      name,
      kind: kinds[id % 6],
      side: sideOf(id),
      about: writeBody("th", chance).text.slice(0, 300),
      website: "",
      province: "",
      verifiedAt: id % 3 ? long(300) : null,
      createdAt: long(400),
    });
  }
  await organisations.flush();

  const [clubs, seats, staff, memberships, topics] = ["Club", "Seat", "Staff", "Membership", "Topic"].map(
    (table) => new BulkRows(connection, table),
  ) as [BulkRows, BulkRows, BulkRows, BulkRows, BulkRows];
  const filled: FilledClub[] = [];
  for (let id = 1; id <= clubCount; id += 1) {
    const language: Language = id % 4 === 0 ? "en" : "th";
    const speakers: Speaker[] = [];
    const story = writeBody(language, chance);
    const seated = Array.from({ length: 8 }, (_, n) => ((id * 5 + n * 7) % organisationCount) + 1);
    const members = new Set<number>();
    while (members.size < 1200) members.add(1 + chance.below(personCount));
    for (let person = 1; person <= 40; person += 1) members.add(person);
    await clubs.add({
      id,
      slug: `club-${id}`,
      name: `${chance.one(language === "th" ? thai.things : english.things)} ${id}`,
      tagline: story.text.slice(0, 90),
      story: story.json,
      storyHtml: story.html,
      storyText: story.text,
      language,
      entry: "open",
      visibility: "public",
      memberCount: members.size,
      questionCount: 0,
      createdAt: long(400),
      activeAt: long(0),
    });
    for (const [n, organisationId] of seated.entries()) {
      await seats.add({
        clubId: id,
        organisationId,
        kind: n === 0 ? "host" : "partner",
        side: sideOf(organisationId),
        since: long(390),
      });
    }
    for (const personId of members) {
      const role = personId === 1 ? "owner" : personId % 97 === 0 ? "expert" : "member";
      await memberships.add({
        clubId: id,
        personId,
        role,
        side: "buyer",
        title: "",
        joinedAt: long(chance.below(380)),
      });
      speakers.push({ personId, organisationId: null, side: "buyer", title: "" });
    }
    for (const organisationId of seated) {
      for (let n = 0; n < 4; n += 1)
        speakers.push({
          personId: staffOf(organisationId, n),
          organisationId,
          side: sideOf(organisationId),
          title: "",
        });
    }
    const topicIds = Array.from({ length: topicsPerClub }, (_, n) => (id - 1) * topicsPerClub + n + 1);
    for (const topicId of topicIds) {
      const name = `${chance.one(language === "th" ? thai.things : english.things)} ${topicId}`;
      await topics.add({
        id: topicId,
        clubId: id,
        slug: `topic-${topicId}`,
        name,
        about: "",
        wikiHtml: "",
        wikiText: "",
        questionCount: 0,
        createdAt: long(400),
      });
    }
    filled.push({ id, language, speakers, topicIds });
  }
  for (let organisationId = 1; organisationId <= organisationCount; organisationId += 1) {
    for (let n = 0; n < 4; n += 1)
      await staff.add({
        organisationId,
        personId: staffOf(organisationId, n),
        role: n === 0 ? "owner" : "speaker",
        title: "",
        createdAt: long(380),
      });
  }
  for (const rows of [clubs, seats, memberships, staff, topics]) await rows.flush();
  await continueNumbers(connection, ["Person", "Organisation", "Club", "Topic"]);
  return filled;
}

const staffOf = (organisationId: number, n: number) => 100 + organisationId * 4 + n;

async function fillPeople(connection: Connection, chance: Chance): Promise<void> {
  const [people, accounts, profiles] = [
    new BulkRows(connection, "Person"),
    new BulkRows(connection, "Account"),
    new BulkRows(connection, "Profile"),
  ];
  for (let id = 1; id <= personCount; id += 1) {
    const since = long(chance.below(400));
    await people.add({
      id,
      handle: `person-${id}`,
      name: `${chance.one(thai.first)} ${chance.one(thai.last)}`,
      createdAt: since,
    });
    await accounts.add({
      personId: id,
      email: `person-${id}@example.com`,
      emailVerifiedAt: since,
      passwordHash: "-",
      administrator: false,
      demo: false,
      createdAt: since,
    });
    await profiles.add({ personId: id, about: "", province: "", languages: ["th"], updatedAt: since });
  }
  await people.flush();
  await accounts.flush();
  await profiles.flush();
}

/** The parts of a text that are stored with a contribution. */
export const storedBody = ({ json, html, text }: ReturnType<typeof textToStore>) => ({
  body: json,
  bodyHtml: html,
  bodyText: text,
});
