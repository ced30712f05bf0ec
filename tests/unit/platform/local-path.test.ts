import { expect, test } from "vitest";
import { localPath } from "~/platform/http/local-path";

test.each(["/", "/clubs/dogs", "/search?q=%E0%B8%82#top", "/settings/account?done=name"])("%s is ours", (path) => {
  expect(localPath(path, "/no")).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "clubs",
  "",
  null,
  7,
  ["/a"],
  "/\u0000//evil.example",
  "/%0d%0a//x/..//evil.example/../..//y",
])("%j never leads away", (wish) => {
  const path = localPath(wish, "/no");
  expect(new URL(path, "http://portal.example").origin).toBe("http://portal.example");
});

test("what is not a path goes where it is told", () => {
  expect(localPath("https://evil.example", "/home")).toBe("/home");
});
