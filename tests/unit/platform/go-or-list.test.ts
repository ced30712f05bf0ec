import { expect, it } from "vitest";
import { goOrList } from "~/platform/http/respond.server";

const goes = (query: string) =>
  goOrList(new Request(`http://portal.example/documents/7/follow${query}`), "/documents/7").headers.get("location");

it("an act goes to its thing, or back to the list of what one follows, and nowhere else", () => {
  expect(goes("")).toBe("/documents/7");
  expect(goes("?list=documents")).toBe("/follows?of=documents");
  expect(goes("?list=//evil.example")).toBe("/documents/7");
});
