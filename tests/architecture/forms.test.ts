import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";

/** The fields whose problems a form shows, and those its summary calls by name. */
function fieldsOf(text: string) {
  const shown = [...text.matchAll(/error=\{problem\.of\("(\w+)"\)/g)].map(([, name = ""]) => name);
  const named = [...text.matchAll(/problem\.named\(\{([\s\S]*?)\}\)/g)].map(([, names = ""]) => names).join(",");
  return { shown: [...new Set(shown)], named: [...named.matchAll(/(\w+):/g)].map(([, name = ""]) => name) };
}

/* Whom one speaks for, what it is filed under and the like are chosen from a list: there is nothing to fill in. */
const chosen = new Set(["as", "aims", "of", "stage", "topics", "answers", "credentialKind", "kind", "email"]);

test("a form with several fields says in its summary which of them is meant", () => {
  const nameless: string[] = [];
  for (const { path, text } of sourceFiles("app").filter((file) => file.path.endsWith(".tsx"))) {
    if (!text.includes("problems={problem.list}") && !text.includes("problem.named({")) continue;
    const { shown, named } = fieldsOf(text);
    const typed = shown.filter((name) => !chosen.has(name));
    if (typed.length > 1)
      nameless.push(...typed.filter((name) => !named.includes(name)).map((name) => `${path} ${name}`));
  }
  expect(nameless).toEqual([]);
});
