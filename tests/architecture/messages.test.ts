import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";

type Messages = { [key: string]: string | Messages };

const files = import.meta.glob<Messages>("/app/messages/*/*.json", { eager: true, import: "default" });
const catalogues = Object.entries(files).map(([path, messages]) => {
  const [locale = "", module = ""] = path.replace("/app/messages/", "").replace(".json", "").split("/");
  return { locale, module, keys: keysOf(messages), messages };
});

/** Keys with dots, without plural endings: those differ between languages. */
function keysOf(messages: Messages, prefix = ""): string[] {
  const keys = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key.replace(/_(zero|one|other)$/, "")] : keysOf(value, `${prefix}${key}.`),
  );
  return [...new Set(keys)].sort();
}

const keysIn = (locale: string, module: string) =>
  catalogues.find((one) => one.locale === locale && one.module === module)?.keys ?? [];
const moduleNames = [...new Set(catalogues.map((one) => one.module))];

/** Every text in quotes of the app, `${…}` as a star. */
const literals = new Set(
  sourceFiles("app", "prisma/seed").flatMap(({ code }) => [
    ...[...code.matchAll(/"([\w:.-]+)"/g)].map(([, plain = ""]) => plain),
    ...[...code.matchAll(/`([^`\n]+)`/g)].map(([, template = ""]) => template.replace(/\$\{[^}]*\}/g, "*")),
  ]),
);

/** Those that can only be the keys of messages: words with dots, such as side.*. */
const patterns = [...literals]
  .filter((literal) => /^([\w-]+:)?[\w-]+\.[\w.*-]*$/.test(literal) && literal.includes("*"))
  .map(toPattern);

function toPattern(literal: string) {
  const escaped = literal.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("[\\w-]+")}$`);
}

test.each(moduleNames)("%s says the same things in Thai and English", (module) => {
  expect(keysIn("th", module)).toEqual(keysIn("en", module));
});

test("every message with the name of its catalogue is there", () => {
  const named = [...literals].filter((literal) => moduleNames.some((module) => literal.startsWith(`${module}:`)));
  const missing = named.filter((literal) => {
    const [module = "", key = ""] = literal.split(":");
    return !keysIn("th", module).some((known) => toPattern(key).test(known) || known.startsWith(`${key}.`));
  });
  expect(missing).toEqual([]);
});

test("a part finds its messages in the catalogues that it names", () => {
  const missing = sourceFiles("app").flatMap(({ path, code }) => {
    const own = [...code.matchAll(/useTranslation\(\s*\[?"([\w-]+)"/g)].map(([, module = ""]) => module);
    const asked = [...code.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key = ""]) => key);
    if (code.includes("useTranslation()")) own.push("common");
    if (own.length === 0) return [];
    return asked
      .filter((key) => !own.some((module) => keysIn("th", module).includes(key)))
      .map((key) => `${path}: ${key}`);
  });
  expect(missing).toEqual([]);
});

test("no message is left over", () => {
  const unused = moduleNames.flatMap((module) =>
    keysIn("th", module)
      .filter((key) => {
        const ways = [key, `${module}:${key}`];
        return !ways.some((way) => literals.has(way) || patterns.some((pattern) => pattern.test(way)));
      })
      .map((key) => `${module}:${key}`),
  );
  expect(unused).toEqual([]);
});

test("the interface never shouts", () => {
  const shouting = catalogues.flatMap(({ locale, module, messages }) =>
    JSON.stringify(messages).includes("!") ? [`${locale}/${module}`] : [],
  );
  expect(shouting).toEqual([]);
});
