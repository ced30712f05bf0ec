import { hashOfToken, newToken } from "~/modules/identity/sessions/token.server";
import { bookmarkContribution } from "~/modules/knowledge/bookmark-contribution.server";
import { editAnswer } from "~/modules/knowledge/edit-answer.server";
import { editQuestion } from "~/modules/knowledge/edit-question.server";
import { database } from "~/platform/db/database.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import { unwrap } from "~/platform/result";
import { storage } from "~/platform/storage/storage.server";
import { anAlliance, aProduct } from "./alliance";
import { arrangedThreads } from "./arranged-threads";
import { busyDiscussion } from "./busy-discussion";
import { busyDocument } from "./busy-document";
import { everyone } from "./busy-people";
import { someRooms } from "./busy-rooms";
import { someWishes } from "./ideas-world";
import { manySides } from "./many-sides";
import { aRouteTo } from "./routing-world";
import { someSanctions } from "./sanctions";
import { aTemplate } from "./templates";
import { aNotice } from "./told";
import {
  aClub,
  aComment,
  aCredential,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
  type TestPerson,
} from "./world";

/** Who tries, in the order in which the table of routes has its marks; a guest is nobody. */
export const kinds = [
  "guest",
  "stranger",
  "member",
  "expert",
  "moderator",
  "owner",
  "administrator",
  "author",
] as const;

const later = new Date(Date.now() + 86_400_000);
const paperKey = "private0123456789abcdef0123456789abcdef.webp";
export const imageKey = "0123456789abcdef01234567.webp";

/**
 * A club with one of everything, all of it by one author, and somebody of each kind. In the organisation the expert
 * speaks, the moderator manages, the owner owns; the author speaks too.
 */
export async function aBusyClub(visibility: "public" | "private") {
  const entry = visibility === "public" ? "open" : "invitation";
  const [club, entered] = [await aClub({ visibility, entry }), await aClub({ visibility, entry: "request" })];
  const people = await everyone([club, entered]);
  const { author, owner } = people;
  const organisation = await anOrganisation({ owner });
  await aStaffMember(organisation, people.expert);
  await aStaffMember(organisation, people.moderator, { role: "manager" });
  await aStaffMember(organisation, author, { title: "Roaster" });
  await aSeat(club, organisation);
  const offer = { organisationId: organisation.id, kind: "partner", side: "seller", offeredById: owner.id } as const;
  await database.seatOffer.create({ data: { clubId: entered.id, ...offer } });
  const council = await anOrganisation({ owner, kind: "association", side: "neutral" });
  await aSeat(club, council, "neutral", "intermediary");
  const shared = await sharedRule(club, owner);
  const newcomer = await anOrganisation({});
  const said = { organisationId: newcomer.id, relatedId: organisation.id, namedById: owner.id } as const;
  const relation = await database.relation.create({ data: { ...said, kind: "affiliate" } });
  const topic = await database.topic.create({ data: { clubId: club.id, slug: "beans", name: "Beans" } });
  const question = await aQuestion({ club, author, topics: ["beans"] });
  const brought = { questionId: question.id, organisationId: newcomer.id, broughtInById: author.id };
  await database.broughtIn.create({ data: brought });
  const answer = await anAnswer(question, { author });
  const comment = await aComment({ kind: "question", id: question.id, clubId: club.id }, { author });
  const sides = await manySides({ question, answer, author });
  const body = "Somebody would like to know still more about it.";
  unwrap(await editQuestion(await as(author), { questionId: question.id, title: question.title, body }));
  unwrap(await editAnswer(await as(author), { answerId: answer.id, body }));
  unwrap(await bookmarkContribution(await as(author), { subjectKind: "question", subjectId: question.id, on: "true" }));
  await storage.put(imageKey, new Uint8Array([1]), "image/webp");
  const template = await aTemplate(club);
  await aTemplate(club);
  const alliance = await anAlliance({ club, question, author, owner });
  const product = await aProduct(organisation, owner);
  await aProduct(organisation, owner);
  const claims = { waiting: await aCredential(author), verified: await aCredential(author, { verifiedBy: owner }) };
  await storage.put(paperKey, new Uint8Array([1]), "image/webp");
  await database.credential.updateMany({ data: { documentKey: paperKey } });
  const routed = await aRouteTo(author, { question, organisation });
  const rooms = await someRooms({ club, organisation, author, asker: people.member });
  const threads = await arrangedThreads(club, author, owner);
  const documents = await busyDocument({ club, question, author, owner });
  const discussed = await busyDiscussion(documents.document, author);
  const worked = { clubId: club.id, side: "buyer", kind: "moderated", askedAt: new Date() } as const;
  const asking = await database.workAsking.create({ data: { ...worked, personId: author.id } });
  const papers = await letters({ club, entered, organisation, author, owner });
  return {
    club,
    entered,
    organisation,
    newcomer,
    relation,
    topic,
    template,
    question,
    answer,
    comment,
    ...sides,
    people,
    papers,
    asking,
    claims,
    alliance,
    product,
    routed,
    ...shared,
    rooms,
    ...documents,
    discussed,
    threads,
    notice: await aNotice(author),
    sanctions: await someSanctions(club, author),
    wishes: await someWishes(club, { author, organisation, owner }),
  };
}

export type BusyClub = Awaited<ReturnType<typeof aBusyClub>>;

/** A sponsor's seat and what it promised, and a proposal that waits for votes. */
async function sharedRule(club: { id: number }, owner: { id: number }) {
  const sponsor = await anOrganisation({ side: "neutral" });
  await aSeat(club, sponsor, "neutral", "sponsor");
  const proposal = await database.proposal.create({
    data: { clubId: club.id, act: "closeClub", reason: "It is over.", proposedById: owner.id, deadline: later },
  });
  const sponsorPromise = await database.sponsorPromise.create({
    data: {
      clubId: club.id,
      organisationId: sponsor.id,
      kind: "knowledge",
      what: "A talk",
      dueOn: later,
      promisedById: owner.id,
    },
  });
  return { sponsor, proposal, sponsorPromise };
}

/** Requests, invitations, links and a session of the author, with what opens each. */
async function letters(
  given: Record<"club" | "entered" | "organisation" | "owner", { id: number }> & { author: TestPerson },
) {
  const asker = await aPerson();
  const request = await database.membershipRequest.create({
    data: { clubId: given.entered.id, personId: asker.id, message: "Please" },
  });
  const [clubToken, staffToken, resetToken, verifyToken] = [newToken(), newToken(), newToken(), newToken()];
  const domainToken = newToken();
  const about = { createdById: given.owner.id, expiresAt: later };
  const invitation = await database.clubInvitation.create({
    data: { clubId: given.club.id, tokenHash: hashOfLinkToken(clubToken), maxUses: 9, ...about },
  });
  const letter = await database.staffInvitation.create({
    data: {
      organisationId: given.organisation.id,
      tokenHash: hashOfLinkToken(staffToken),
      email: "letter@example.com",
      role: "speaker",
      ...about,
    },
  });
  const claim = { organisationId: given.organisation.id, role: "speaker", claimedById: given.owner.id } as const;
  const domain = await database.staffDomain.create({
    data: { ...claim, domain: "example.com", tokenHash: "-", expiresAt: later, verifiedAt: new Date() },
  });
  await database.staffDomain.create({
    data: { ...claim, domain: "beans.test", tokenHash: hashOfLinkToken(domainToken), expiresAt: later },
  });
  const link = { personId: given.author.id, email: given.author.email, expiresAt: later };
  await database.mailToken.createMany({
    data: [
      { id: hashOfToken(resetToken), purpose: "resetPassword", ...link },
      { id: hashOfToken(verifyToken), purpose: "verifyEmail", ...link },
    ],
  });
  const takeoutKey = "takeout0123456789abcdef.zip";
  await storage.put(takeoutKey, new Uint8Array([1]), "application/zip");
  const takeout = await database.takeout.create({
    data: { personId: given.author.id, readyAt: new Date(), expiresAt: later, key: takeoutKey, bytes: 1 },
  });
  const session = await database.session.create({
    data: { id: hashOfToken(newToken()), personId: given.author.id, expiresAt: later },
  });
  return {
    request,
    invitation,
    letter,
    session,
    takeout,
    clubToken,
    staffToken,
    resetToken,
    verifyToken,
    domainToken,
    domain,
    asker,
  };
}
