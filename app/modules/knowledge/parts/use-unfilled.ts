import { type FormEvent, useState } from "react";
import type { RichText } from "~/platform/rich-text/document";
import { unfilledHeadings } from "../rules/template-text";
import type { TemplateView } from "../template-view";

/**
 * Before a question is sent for the first time, the headings of its template that are still empty: they are named once,
 * and the second press sends it as it is. Without script the answer to the first press names them.
 */
export function useUnfilled(template: TemplateView | null, told: readonly string[] | undefined) {
  const [unfilled, setUnfilled] = useState<{ of: number; headings: string[] } | null>(null);
  const named = unfilled !== null && unfilled.of === template?.id;
  const beforeSending = (event: FormEvent<HTMLFormElement>) => {
    if (!template || named || told) return;
    const headings = unfilledHeadings(writtenIn(new FormData(event.currentTarget)), template.headings);
    if (headings.length === 0) return;
    event.preventDefault();
    setUnfilled({ of: template.id, headings });
  };
  return { unfilled: named ? unfilled.headings : (told ?? []), beforeSending };
}

function writtenIn(form: FormData): RichText | string {
  const [json, plain] = [form.get("bodyJson"), form.get("body")];
  if (typeof json === "string" && json !== "") return JSON.parse(json) as RichText;
  return typeof plain === "string" ? plain : "";
}
