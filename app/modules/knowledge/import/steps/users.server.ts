import { addClaimablePeople } from "~/modules/identity/add-claimable-people.server";
import { fromHtml } from "~/platform/rich-text/from-html.server";
import { plainText } from "~/platform/rich-text/plain-text";
import { insertRows } from "../bulk.server";
import { step } from "../step";

/** Users become claimable people and members of the club, since the day they came to the site. */
export const users = step({
  name: "Users",
  file: "Users",
  async take(batch, records) {
    const { db, source } = batch;
    const named = records.map((user) => ({ ...user, name: user.name || `user${user.id}` }));
    const ids = await addClaimablePeople(
      db,
      named.map(({ id, name, createdAt }) => ({ name, mark: `se${Math.max(id, 0)}`, createdAt })),
    );
    const each = <Row>(make: (user: (typeof named)[number], personId: number) => Row) =>
      named.map((user, n) => make(user, ids[n] ?? 0));
    await insertRows(
      db,
      "Profile",
      each((user, personId) => ({
        personId,
        about: plainText(fromHtml(user.about)),
        province: user.location,
        languages: [],
        updatedAt: user.createdAt,
      })),
    );
    await insertRows(
      db,
      "Membership",
      each((user, personId) => ({
        clubId: source.clubId,
        personId,
        role: "member",
        side: "buyer",
        title: "",
        joinedAt: user.createdAt,
      })),
    );
    each((user, personId) => {
      const url = `https://${source.site}/users/${user.id}`;
      batch.came({ id: user.id, kind: "person", subjectId: personId, url, authorName: user.name, authorUrl: url });
    });
  },
});
