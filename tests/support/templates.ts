import { database } from "~/platform/db/database.server";

/** A template of a club with two headings, behind its others. */
export async function aTemplate(club: { id: number }, name = "Which one") {
  const position = (await database.questionTemplate.count({ where: { clubId: club.id } })) + 1;
  const headings = ["What for", "What else"].map((heading, place) => ({ heading, prompt: "", position: place }));
  return database.questionTemplate.create({
    data: {
      clubId: club.id,
      name,
      whenToUse: "Before one buys it",
      position,
      createdById: 1,
      headings: { create: headings },
    },
  });
}
