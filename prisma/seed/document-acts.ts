import { system } from "~/access/actor";
import { addApprovalRule } from "~/modules/documents/add-approval-rule.server";
import { ageDocuments } from "~/modules/documents/age-documents.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { decideApproval } from "~/modules/documents/decide-approval.server";
import { doubtDocument } from "~/modules/documents/doubt-document.server";
import { enterDocument } from "~/modules/documents/enter-document.server";
import { inviteWriter } from "~/modules/documents/invite-writer.server";
import { makeOwner } from "~/modules/documents/make-owner.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { saveNamedVersion } from "~/modules/documents/save-named-version.server";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { verifyDocument } from "~/modules/documents/verify-document.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aimsFor } from "./aims-content";
import type { ClubContent } from "./club-content";
import { documentTalkActs, type Played } from "./document-talk-acts";
import type { DocumentContent, DocumentStepContent } from "./documents-content";
import type { Stage } from "./stage";
import type { Act } from "./timeline";
import { writeIn } from "./write-in";

type When = { now: Date };

/** What people of a club write together; at the end the clocks have run. */
export function documentActs(club: ClubContent): Act[] {
  const { documents = [] } = club;
  if (documents.length === 0) return [];
  const ageing: Act = { hoursAgo: 0.5, play: async (_stage, when) => unwrap(await ageDocuments(system, {}, when)) };
  return [...documents.flatMap((document) => actsOf(club, document)), ageing];
}

function actsOf(club: ClubContent, document: DocumentContent): Act[] {
  const played: Played = { id: 0, words: document.body };
  const { kind, title, summary, body, open, stage: readers = "" } = document;
  const beginning: Act = {
    hoursAgo: document.daysAgo * 24,
    async play(stage, when) {
      const as = document.for ? stage.organisations.of(document.for) : null;
      const documentEntry = open ? "open" : "invitation";
      const words = {
        clubId: stage.clubs.of(club.slug),
        kind,
        title,
        summary,
        body,
        documentEntry,
        as,
        stage: readers,
        topics: [...document.topics],
        aims: aimsFor(club.aims, "documents", document.key),
      };
      played.id = unwrap(await createDocument(await stage.actor(document.by), words, when)).documentId;
      stage.documents.keep(`${club.slug}/${document.key}`, played.id);
    },
  };
  const comers = document.writers.map((writer): Act => {
    return { hoursAgo: writer.daysAgo * 24, play: (stage, when) => come(stage, when, { document, writer, played }) };
  });
  const steps = document.steps.map((step): Act => {
    return { hoursAgo: step.daysAgo * 24, play: (stage, when) => take(stage, when, { step, played }) };
  });
  return [beginning, ...comers, ...steps, ...documentTalkActs(document, played)];
}

type Coming = { document: DocumentContent; writer: DocumentContent["writers"][number]; played: Played };

async function come(stage: Stage, when: When, { document, writer, played }: Coming) {
  const owner = await stage.actor(document.by);
  const documentId = played.id;
  if (!document.open) unwrap(await inviteWriter(owner, { documentId, handle: writer.by }, when));
  const as = writer.for ? stage.organisations.of(writer.for) : null;
  unwrap(await enterDocument(await stage.actor(writer.by), { documentId, as }, when));
  if (writer.owner) unwrap(await makeOwner(owner, { documentId, personId: stage.people.of(writer.by) }, when));
}

async function take(stage: Stage, when: When, { step, played }: { step: DocumentStepContent; played: Played }) {
  const actor = await stage.actor(step.by);
  const about = { documentId: played.id };
  const as = "for" in step && step.for ? stage.organisations.of(step.for) : null;
  switch (step.act) {
    case "write":
      if (step.change && !played.words.includes(step.change[0])) throw new Error(`Nothing says: ${step.change[0]}`);
      if (step.change) played.words = played.words.replace(...(step.change as [string, string]));
      if (step.add) played.words += `\n\n${step.add}`;
      return writeIn(actor, { documentId: played.id, words: played.words }, when);
    case "keep":
      return unwrap(await saveNamedVersion(actor, { ...about, name: step.name }, when));
    case "require":
      return unwrap(await addApprovalRule(actor, { ...about, side: step.side, credential: step.credential }, when));
    case "submit":
      return unwrap(await submitDocument(actor, { ...about, note: step.note }, when));
    case "decide": {
      const rule = await database.approvalRule.findFirstOrThrow({ where: { ...about, side: step.side } });
      return unwrap(await decideApproval(actor, { ...step, ruleId: rule.id, as }, when));
    }
    case "publish":
      return unwrap(await publishDocument(actor, { ...about, verified: String(step.verified ?? false) }, when));
    case "verify":
      return unwrap(await verifyDocument(actor, { ...about, note: step.note, as }, when));
    case "doubt":
      return unwrap(await doubtDocument(actor, { ...about, reason: step.reason }, when));
  }
}
