import { rows, Sql, sql } from "../db/sql.server";
import { formerName } from "../former-member";
import { escapeText } from "../rich-text/escape";
import { conditionOf, type Held } from "./held-rows.server";
import type { Holding } from "./holding";

const named = (name: string) => new Sql([`"${name.replaceAll('"', "")}"`], []);

/** Deletes the rows of somebody who left, where the holding says that they go. */
export async function forgetRows(holding: Holding, held: Held): Promise<void> {
  const condition = holding.afterwards === "goes" ? conditionOf(holding, held) : null;
  if (condition) await rows(sql`DELETE FROM ${named(holding.table)} t WHERE ${condition}`);
}

/** Where texts are kept: as JSON, and beside it as HTML and plain text. */
async function textColumns() {
  return rows<{ table: string; column: string; json: boolean; plain: string | null }>(sql`
    SELECT c.table_name AS "table", c.column_name AS "column", c.data_type = 'jsonb' AS json, p.column_name AS plain
    FROM information_schema.columns c
    JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
    LEFT JOIN information_schema.columns p ON p.table_schema = 'public' AND p.table_name = c.table_name
      AND c.column_name ~ 'Html$' AND p.column_name = regexp_replace(c.column_name, 'Html$', 'Text')
    WHERE c.table_schema = 'public' AND (c.data_type = 'jsonb' OR c.column_name ~ 'Html$')`);
}

/**
 * Everywhere somebody was mentioned, the mention leads to a former member and says no name; what others wrote otherwise
 * stays as they wrote it.
 */
export async function forgetMentions(who: { handle: string; name: string }, former: string): Promise<void> {
  const [link, id] = [`href="/people/${who.handle}"`, `"id": "${who.handle}"`];
  for (const { table, column, json, plain } of await textColumns()) {
    const kept = named(column);
    if (json)
      await rows(sql`UPDATE ${named(table)} SET ${kept} = replace(replace(${kept}::text, ${id}, ${`"id": "${former}"`}),
        '"label": ' || to_json(${who.name}::text)::text, '"label": ' || to_json(${formerName}::text)::text)::jsonb WHERE strpos(${kept}::text, ${id}) > 0`);
    else {
      const text = plain
        ? sql`, ${named(plain)} = replace(${named(plain)}, ${`@${who.name}`}, ${`@${formerName}`})`
        : sql``;
      await rows(sql`UPDATE ${named(table)} SET ${kept} = replace(replace(${kept}, ${link}, ${`href="/people/${former}"`}),
        ${`@${escapeText(who.name)}`}, ${`@${formerName}`})${text} WHERE strpos(${kept}, ${link}) > 0`);
    }
  }
}
