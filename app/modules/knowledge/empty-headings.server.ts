import { rows, sql } from "~/platform/db/sql.server";
import type { FormValues } from "~/platform/http/form.server";
import { readTextInput } from "~/platform/rich-text/text-to-store.server";
import { unfilledHeadings } from "./rules/template-text";
import type { TemplateHeading } from "./template-view";

/**
 * The headings of the template a question began with under which nothing stands yet, for who has no script to be told
 * so; none once it is sent as it is.
 */
export async function emptyHeadings(form: FormValues): Promise<string[]> {
  const template = /^\d{1,9}$/.exec(String(form.template ?? ""))?.[0];
  if (!template || form.asItIs !== undefined) return [];
  const read = readTextInput({ json: String(form.bodyJson ?? ""), markdown: String(form.body ?? "") });
  if (!read.ok) return [];
  const headings = await rows<TemplateHeading>(
    sql`SELECT heading, prompt FROM "TemplateHeading" WHERE "templateId" = ${Number(template)} ORDER BY position`,
  );
  return unfilledHeadings(read.text.json, headings);
}
