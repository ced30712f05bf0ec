import { z } from "zod";
import { Refusal } from "~/platform/result";
import { emptyRichText, type RichText } from "~/platform/rich-text/document";
import { readTextInput } from "~/platform/rich-text/text-to-store.server";
import { lineField, nameField } from "./rules/fields";
import { clubEntries, clubOutreaches, clubVisibilities } from "./rules/kinds";

/** What a club tells about itself and how one enters. The story arrives as the editor's JSON or as Markdown. */
export const clubFields = {
  name: nameField,
  tagline: lineField(140),
  story: z.string().max(60_000, "common:problem.too-long").default(""),
  storyJson: z.string().max(400_000, "common:problem.too-long").default(""),
  language: z.enum(["th", "en"]).default("th"),
  entry: z.enum(clubEntries).default("open"),
  visibility: z.enum(clubVisibilities).default("public"),
  outreach: z.enum(clubOutreaches).default("ask"),
};

/** The story in its three stored forms; a club may start without one. */
export function readStory(input: { story: string; storyJson: string }): {
  story: RichText;
  storyHtml: string;
  storyText: string;
} {
  const read = readTextInput({ json: input.storyJson, markdown: input.story });
  if (read.ok) return { story: read.text.json, storyHtml: read.text.html, storyText: read.text.text };
  if (read.problem !== "rich-text:problem.empty")
    throw new Refusal("invalid", "common:problem.check-form", { story: read.problem });
  return { story: emptyRichText(), storyHtml: "", storyText: "" };
}

/** A club that nobody sees cannot be walked into or asked: it invites. */
export function checkEntry(input: { entry: string; visibility: string }): void {
  if (input.visibility === "private" && input.entry !== "invitation") {
    throw new Refusal("invalid", "common:problem.check-form", { entry: "network:problem.private-invites" });
  }
}
