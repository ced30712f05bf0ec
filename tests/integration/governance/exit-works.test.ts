import { expect, test } from "vitest";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { leaveSeat } from "~/modules/governance/leave-seat.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { takeStance } from "~/modules/knowledge/take-stance.server";
import { handOverQuestion } from "~/modules/rooms/hand-over-question.server";
import { openThread } from "~/modules/rooms/open-thread.server";
import { shareItem } from "~/modules/rooms/share-item.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { unwrap } from "~/platform/result";
import { lineIn } from "../../support/discussed";
import { aDocument } from "../../support/documents";
import { bundleOf } from "../../support/exit-bundle";
import { aGovernedClub } from "../../support/governed-club";
import { aCommitment, anIdea } from "../../support/ideas-world";
import { aMember, anAnswer, aQuestion, aStaffMember, as } from "../../support/world";

test("what an organisation wished, promised, wrote and brought into the back room goes along; what others said there does not", async () => {
  const { club, clinic, maker } = await aGovernedClub();
  const vet = await aMember(club, await aStaffMember(clinic.organisation));
  const [forClinic, forMaker] = [clinic.organisation.id, maker.organisation.id];
  const customer = await aMember(club);
  const question = await aQuestion({ club, author: customer, body: "HERS: she has scratched since Sunday." });
  const byMaker = await anAnswer(question, { author: maker.manager, as: forMaker });
  unwrap(
    await takeStance(await as(vet), { answerId: byMaker.id, kind: "differ", reason: "Not in puppies.", as: forClinic }),
  );
  const [own, hers] = [
    await anIdea({ club, author: vet, as: forClinic, title: "A comb that lasts" }),
    await anIdea({ club, author: customer, body: "HERS: for the old dog." }),
  ];
  unwrap(await writeIdeaComment(await as(vet), { ideaId: own.id, body: "Of steel, please.", as: forClinic }));
  await aCommitment(hers, { organisation: clinic.organisation, author: vet });
  const [guide, theirs] = [
    await aDocument({ club, author: vet, as: forClinic, title: "Combing by the clinic" }),
    await aDocument({ club, author: customer, documentEntry: "open" }),
  ];
  const line = { documentId: theirs.id, ...(await lineIn(theirs.id, vet, "Number")), as: forClinic };
  unwrap(await writeRemark(await as(vet), { ...line, remark: "Since when?" }));
  const thread = { clubId: club.id, as: forClinic, title: "Itching season", body: "We see ten a day." };
  const { threadId } = unwrap(await openThread(await as(vet), thread));
  unwrap(await writeInRoom(await as(maker.manager), { threadId, as: forMaker, body: "THEIRS: we see none." }));
  const shelf = { clubId: club.id, as: forClinic, title: "Flea chart", url: "https://example.com/fleas" };
  unwrap(await shareItem(await as(vet), shelf));
  const passing = { questionId: question.id, as: forClinic, to: String(forMaker), context: "It may be the food." };
  unwrap(await handOverQuestion(await as(vet), passing));

  unwrap(await leaveSeat(await as(clinic.manager), { clubId: club.id, organisationId: forClinic }));
  const files = await bundleOf(await as(clinic.manager), { slug: clinic.organisation.slug, club: club.id });
  const read = (name: string): unknown => JSON.parse(files?.[name] ?? "");
  expect(read("stances.json")).toMatchObject({
    stances: [{ kind: "differ", reason: "Not in puppies.", by: vet.handle }],
    warnings: [],
  });
  expect(read("wishes.json")).toMatchObject({
    wished: [{ title: "A comb that lasts", by: vet.handle }],
    remarked: [{ on: "idea", text: "Of steel, please." }],
    promised: [{ wish: hers.id, outcome: null }],
  });
  expect(read("documents.json")).toMatchObject({
    opened: [{ id: guide.id, title: "Combing by the clinic" }],
    remarked: [{ document: theirs.id, text: "Since when?" }],
  });
  expect(read("back-room.json")).toMatchObject({
    messages: [{ thread: "Itching season", text: "We see ten a day.", swarm: false }],
    library: [{ title: "Flea chart", opened: 0 }],
    handovers: [{ question: question.id, context: "It may be the food." }],
  });
  const everything = Object.values(files ?? {}).join("\n");
  for (const others of ["HERS", "THEIRS", customer.name]) expect(everything).not.toContain(others);
});
