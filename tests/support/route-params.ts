import { documentPath } from "~/modules/documents/rules/paths";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { type BusyClub, imageKey } from "./busy-club";

/** What fills the parameters of a route, given by its name. */
export function paramsOf(name: string, world: BusyClub): Record<string, string> {
  const {
    club,
    entered,
    organisation,
    question,
    answer,
    comment,
    stance,
    people,
    papers,
    claims,
    alliance,
    product,
    routed,
  } = world;
  const { rooms } = world;
  const ofOrganisation = name.includes("/organisations.");
  const entering = name.includes(".request") || name.includes("organisation.withdrawal");
  const token = name.includes("reset-password") ? papers.resetToken : papers.clubToken;
  return {
    document: documentPath(/freshness$|helped$/.test(name) ? world.published : world.document).replace(
      "/documents/",
      "",
    ),
    question: questionPath(name.includes("$question.thread") ? world.threads.loose : question).replace(
      "/questions/",
      "",
    ),
    thing: `question-${world.threads.loose.id}`,
    collection: String(world.threads.collectionId),
    piece: String(world.threads.pieceId),
    slot: String(world.threads.slotId),
    act: String(world.threads.bulkActId),
    view: String(world.threads.viewId),
    change: String(world.threads.changeId),
    suggestion: String(world.discussed.suggestionId),
    remark: String(world.discussed.remarkId),
    answer: String(/freshness$|helped$/.test(name) ? world.accepted.id : answer.id),
    comment: String(name.includes("idea-comments") ? world.wishes.commentId : comment.id),
    idea: String(world.wishes.idea.id),
    trial: String(world.wishes.trialId),
    report: String(world.wishes.reportId),
    commitment: String(world.wishes.commitmentId),
    stance: String(stance.id),
    sanction: String(
      /second$|lifting$/.test(name)
        ? world.sanctions.waitsId
        : name.endsWith("decision")
          ? world.sanctions.appealedId
          : world.sanctions.endedId,
    ),
    route: String(routed.route.id),
    template: String(world.template.id),
    promise: String(name.includes("sponsors.") ? world.sponsorPromise.id : routed.promise.id),
    topic: "beans",
    slug: ofOrganisation ? organisation.slug : entering ? entered.slug : club.slug,
    person: String(name.includes("/documents.") ? world.writer.id : people.author.id),
    move: "archive",
    rule: String(world.rule.id),
    request: String(papers.request.id),
    invitation: String(papers.invitation.id),
    letter: String(papers.letter.id),
    takeout: String(papers.takeout.id),
    organisation: String(
      name.includes("organisations_.")
        ? world.newcomer.id
        : name.includes("sponsors.")
          ? world.sponsor.id
          : organisation.id,
    ),
    proposal: String(world.proposal.id),
    club: String(name.includes("club.exit") ? club.id : entered.id),
    link: String(
      name.includes("$link.acceptance") || name.includes("$link.refusal") ? alliance.proposed.id : alliance.showing.id,
    ),
    referral: String(name.includes("referred-questions") ? alliance.shown.id : alliance.referral.id),
    outside: String(alliance.outside.id),
    shelf: "products",
    entry: String(product.id),
    credential: String(name.endsWith("revocation") ? claims.verified.id : claims.waiting.id),
    domain: String(papers.domain.id),
    token: name.includes("domains.$token") ? papers.domainToken : ofOrganisation ? papers.staffToken : token,
    relation: String(world.relation.id),
    handle: people.author.handle,
    key: imageKey,
    file: "questions-1",
    number: "1",
    thread: String(rooms.threadId),
    message: String(rooms.messageId),
    item: String(name.includes("collections.") ? world.threads.itemId : rooms.itemId),
    agreement: String(
      name.endsWith("renewal") ? rooms.lapsedId : name.endsWith("answer") ? rooms.offeredId : rooms.agreementId,
    ),
    handover: String(rooms.handoverId),
    swarm: String(rooms.swarmId),
    notification: String(world.notice.id),
    stop: world.notice.stopToken,
    note: String(name.includes("case.notes") ? rooms.noteId : world.note.id),
    joint: String(world.joint.id),
    asking: String(world.asking.id),
  };
}
