import { beforeEach, expect, test } from "vitest";
import { guest } from "~/access/actor";
import { deskPage } from "~/modules/curation/desk-page.server";
import { fileDocument } from "~/modules/documents/file-document.server";
import { editIdea } from "~/modules/ideas/edit-idea.server";
import { trialList } from "~/modules/ideas/trial-list.server";
import { trialPage } from "~/modules/ideas/trial-page.server";
import { writeIdea } from "~/modules/ideas/write-idea.server";
import { changeTopic } from "~/modules/topics/change-topic.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { loader as clubFeed } from "~/routes/_knowledge+/feeds.clubs.$slug._index";
import { loader as topicFeed } from "~/routes/_knowledge+/feeds.clubs.$slug.topics.$topic";
import { asked, contextOf } from "../../support/calls";
import { aDocument, bringOut } from "../../support/documents";
import { found, titles } from "../../support/findable";
import { settle } from "../../support/settle";
import { aTrial } from "../../support/trials";
import { aClub, aMember, as } from "../../support/world";

const words = { kind: "want", title: "A trial pack of 200 grams", body: "A big pack is too much to find out." };
let club: Awaited<ReturnType<typeof aClub>>;
let ids: Record<string, number>;
let curator: { id: number };

beforeEach(async () => {
  club = await aClub();
  curator = await aMember(club, undefined, { role: "moderator" });
  const names = ["packs", "glass"].map((slug) => ({ clubId: club.id, slug, name: `About ${slug}` }));
  await database.topic.createMany({ data: names });
  const topics = await database.topic.findMany({ where: { clubId: club.id } });
  ids = Object.fromEntries(topics.map(({ slug, id }) => [slug, id]));
});

const listed = async (slug: string) =>
  (await trialList(guest, { clubId: club.id, topicIds: [ids[slug] ?? 0] })).items.map(({ id }) => id);
const sought = async (slug: string) =>
  (await found("fortnight", { kind: "trial", topic: String(ids[slug]) })).hits.map(({ id }) => id);

test("a trial is about what the wish is about that is tried, also when that is filed anew or the topic is renamed", async () => {
  const author = await as(await aMember(club));
  const { ideaId } = unwrap(await writeIdea(author, { ...words, clubId: club.id, topics: ["packs"] }));
  const { id } = await aTrial(`idea:${ideaId}`, curator);
  await settle();
  expect((await trialPage(guest, id))?.topics).toEqual([{ slug: "packs", name: "About packs", kind: "subject" }]);
  expect([await listed("packs"), await listed("glass")]).toEqual([[id], []]);
  expect([await sought("packs"), await sought("glass")]).toEqual([[id], []]);
  unwrap(await editIdea(author, { ...words, ideaId, topics: ["glass"] }));
  await settle();
  expect([await listed("packs"), await listed("glass")]).toEqual([[], [id]]);
  expect([await sought("packs"), await sought("glass")]).toEqual([[], [id]]);
  const renamed = {
    topicId: ids.glass,
    name: "Clear windows",
    about: "",

    kind: "subject",
    credentialKind: "",
  };
  unwrap(await changeTopic(await as(curator), renamed));
  await settle();
  expect(await titles("clear windows", { kind: "trial" })).toHaveLength(1);
});

test("a trial of a document is about what that is filed under, on the desk and in feeds as well", async () => {
  const owner = await aMember(club);
  const { id: documentId } = await aDocument({ club, author: owner });
  await bringOut(documentId, { owner, curator });
  const trial = await aTrial(`document:${documentId}`, owner);
  unwrap(await fileDocument(await as(owner), { documentId, topics: ["glass"], aims: [] }));
  await settle();
  expect(await sought("glass")).toEqual([trial.id]);
  const later = new Date(Date.now() + 8 * 86_400_000);
  const waits = async (topic: string) => {
    const wish = { section: "trials", topic } as const;
    const { rows } = await deskPage(await as(curator), club.id, { wish, after: null, now: later });
    return rows.map(({ id }) => id);
  };
  expect([await waits("glass"), await waits("packs")]).toEqual([[trial.id], []]);
  const context = await contextOf(null);
  const told = async (loader: typeof clubFeed, params: Record<string, string>) =>
    (await (await loader({ request: asked("/feeds"), params, context })).text()).includes(`/trials/${trial.id}<`);
  expect(await told(clubFeed, { slug: club.slug })).toBe(true);
  expect(await told(topicFeed, { slug: club.slug, topic: "glass" })).toBe(true);
  expect(await told(topicFeed, { slug: club.slug, topic: "packs" })).toBe(false);
});
