import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { CreditView } from "./document-credit-view";

/** The credit list of what readers of a document see: who wrote how much of the published text, most first. */
export const documentCredits = (documentId: number): Promise<CreditView[]> => rows(selectCredits(documentId));

/** Selects the same, for the page of the document, which reads them with its own rows. */
export const selectCredits = (documentId: number): Sql => sql`
    SELECT cr."personId", cr."organisationId", cr.side, cr."authorTitle", cr.characters, p.handle, p.name, pr."avatarKey",
      CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'logoKey', o."logoKey") END AS organisation
    FROM "Document" d JOIN "DocumentCredit" cr ON cr."versionId" = d."publishedId" JOIN "Person" p ON p.id = cr."personId"
    LEFT JOIN "Profile" pr ON pr."personId" = p.id LEFT JOIN "Organisation" o ON o.id = cr."organisationId"
    WHERE d.id = ${documentId} ORDER BY cr.characters DESC, cr.id LIMIT 100`;
