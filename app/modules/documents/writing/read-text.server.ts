import { Refusal } from "~/platform/result";
import type { StoredText } from "~/platform/rich-text/stored-text";
import { readTextInput } from "~/platform/rich-text/text-to-store.server";

/** The text of a form in its three stored forms; refuses the field "body" when it does not fit. */
export function readText(input: { body: string; bodyJson: string }): StoredText {
  const read = readTextInput({ json: input.bodyJson, markdown: input.body });
  if (!read.ok) throw new Refusal("invalid", "common:problem.check-form", { body: read.problem });
  return read.text;
}
