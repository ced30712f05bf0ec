import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Content, EnterableClub } from "~/access/rules";
import { contextColumn } from "~/modules/knowledge/context-column.server";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { row, rows, sql } from "~/platform/db/sql.server";
import type { CaseNoteView, CasePage, LeadView } from "./case-view";
import { contactRows } from "./reading/contact-rows.server";

const perPage = 20;

type NoteRow = Omit<CaseNoteView, "at" | "may"> & { authorId: number; createdAt: Date };
type Known = Pick<CasePage, "context" | "parts"> & { leads: LeadView[]; seated: boolean };

/** A customer's matter: who leads it, who wrote to her, and what is known; null for everybody but her and the sellers of the club. */
export async function casePage(
  actor: Actor,
  question: { id: number; facts: Content & EnterableClub },
  before: string | null,
): Promise<CasePage | null> {
  const { id, facts } = question;
  if (!can(actor, "case.see", facts)) return null;
  const cursor = readCursor(before);
  const where = cursor ? sql`(c."createdAt", c.id) < (${new Date(cursor.value)}, ${cursor.id})` : sql`true`;
  const [known, notes, contacts] = await Promise.all([
    row<Known>(sql`SELECT ${contextColumn(sql`q.id`)},
      coalesce((SELECT json_agg(json_build_object('role', b.role, 'name', coalesce(o.name, p.name, b.name)) ORDER BY b.role) FROM "BuyingPart" b
        LEFT JOIN "Organisation" o ON o.id = b."organisationId" LEFT JOIN "Person" p ON p.id = b."personId" WHERE b."questionId" = q.id), '[]') AS parts,
      coalesce((SELECT json_agg(json_build_object('organisation', json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'side', o.side),
        'by', json_build_object('handle', p.handle, 'name', p.name), 'reason', l.reason, 'since', l.since, 'until', l.until) ORDER BY l.id DESC)
        FROM (SELECT * FROM "CaseLead" WHERE "questionId" = q.id ORDER BY id DESC LIMIT 10) l
        JOIN "Organisation" o ON o.id = l."organisationId" JOIN "Person" p ON p.id = l."namedById"), '[]') AS leads,
      EXISTS (SELECT 1 FROM "CaseLead" l JOIN "Seat" s ON s."organisationId" = l."organisationId" AND s."clubId" = q."clubId" AND s.until IS NULL
        WHERE l."questionId" = q.id AND l.until IS NULL) AS seated
      FROM "Question" q WHERE q.id = ${id}`),
    rows<NoteRow>(sql`SELECT c.id, c."authorId", c.text, c."createdAt", ${voiceColumnIn(sql`${facts.clubId}::int`)} AS voice
      FROM (SELECT n.*, CASE WHEN n."organisationId" IS NULL THEN 'buyer' ELSE 'seller' END AS side, '' AS "authorTitle", false AS sponsored
        FROM "CaseNote" n) c ${voiceJoins}
      WHERE c."questionId" = ${id} AND c."removedAt" IS NULL ORDER BY c.id LIMIT 100`),
    contactRows(actor, id, { where, take: perPage + 1 }),
  ]);
  const latest = known?.leads[0];
  const lead = known?.seated && latest ? latest : null;
  const shown = contacts.slice(0, perPage);
  const last = shown.at(-1);
  return {
    lead,
    before: known?.leads.filter((one) => one !== lead) ?? [],
    contacts: shown,
    older: contacts.length > perPage && last ? cursorOf(Date.parse(last.at), last.id) : null,
    notes: notes.map(({ authorId, createdAt, ...note }) => ({
      ...note,
      at: createdAt.toISOString(),
      may: { remove: can(actor, "case-note.remove", { authorId, personId: facts.authorId }) },
    })),
    context: known?.context ?? null,
    parts: known?.parts ?? [],
    customer: actor.id === facts.authorId,
    may: {
      lead: can(actor, "case.lead", { ...facts, leadId: lead?.organisation.id ?? null }),
      note: can(actor, "case.note", facts),
    },
  };
}
