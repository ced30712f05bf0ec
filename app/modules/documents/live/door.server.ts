import { can } from "~/access/can";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import type { Voice } from "~/modules/network/voice.server";
import type { Door, Visit } from "~/platform/collaboration/contract";
import { database } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { Refusal } from "~/platform/result";
import { documentVoice } from "../document-voice.server";
import { documentFacts } from "../find-document.server";

/** Who may come to a document's text, and who may write there: the permission table says it. */
export const documentDoor: Door = {
  async enter(cookies, documentId) {
    const { actor, sessionId, viewer } = await signedInBy(cookies);
    if (actor.kind !== "person" || !sessionId || !viewer) return "signed-out";
    const document = await documentFacts(database, documentId);
    if (!document || !can(actor, "document.open", document)) return "refused";
    const voice = await documentVoice(database, actor, document).catch(nobodysVoice);
    const { organisationId, side, title, sponsored } = voice ?? silent;
    const presence = { personId: actor.id, handle: viewer.handle, name: viewer.name, side, organisation: "" };
    if (organisationId) {
      const organisation = await database.organisation.findUnique({
        where: { id: organisationId },
        select: { name: true },
      });
      presence.organisation = organisation?.name ?? "";
    }
    const mayWrite = voice !== undefined && can(actor, "document.write", document);
    return { sessionId, mayWrite, presence, pen: { personId: actor.id, organisationId, side, title, sponsored } };
  },

  async traces(visits) {
    const found = await rows<{ trace: string }>(traceOf(visits));
    return found.map(({ trace }) => trace);
  },
};

const silent: Voice = { organisationId: null, side: "buyer", title: "", sponsored: false };

function nobodysVoice(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** Everything the permission table and the voice ask about, in one word for each visit. */
const traceOf = (visits: readonly Visit[]) => sql`
  SELECT md5(concat_ws('|',
      (SELECT se."expiresAt" > now() FROM "Session" se WHERE se.id = v.session),
      (SELECT concat(a.administrator, a."emailVerifiedAt" IS NOT NULL) FROM "Account" a WHERE a."personId" = v.person),
      (SELECT concat_ws(',', d."clubId", d.entry, d.state, d."publishedId", d."lockedAt", d."removedAt", c.visibility, c.entry) FROM "Document" d
        JOIN "Club" c ON c.id = d."clubId" WHERE d.id = v.document),
      (SELECT concat_ws(',', w."organisationId", w.role, w."joinedAt") FROM "DocumentWriter" w
        WHERE w."documentId" = v.document AND w."personId" = v.person),
      (SELECT concat_ws(',', m.role, m.side, m.title) FROM "Membership" m JOIN "Document" d ON d."clubId" = m."clubId"
        WHERE d.id = v.document AND m."personId" = v.person),
      (SELECT string_agg(sa.id::text, ',' ORDER BY sa.id) FROM "Sanction" sa JOIN "Document" d ON d."clubId" = sa."clubId"
        WHERE d.id = v.document AND sa."personId" = v.person AND sa."beganAt" IS NOT NULL AND sa."liftedAt" IS NULL
          AND (sa.until IS NULL OR sa.until > now())),
      (SELECT string_agg(concat_ws(',', s."organisationId", s.role, s.title, t.kind, t.side, t.until), ';' ORDER BY s."organisationId")
        FROM "Staff" s LEFT JOIN "Seat" t ON t."organisationId" = s."organisationId"
          AND t."clubId" = (SELECT "clubId" FROM "Document" WHERE id = v.document) WHERE s."personId" = v.person)
    )) AS trace
  FROM unnest(${visits.map(({ sessionId }) => sessionId)}::text[], ${visits.map(({ personId }) => personId)}::int[],
    ${visits.map(({ textId }) => textId)}::int[])
    WITH ORDINALITY AS v(session, person, document, n) ORDER BY n`;
