import { readdirSync, readFileSync } from "node:fs";
import { createInstance } from "i18next";
import { expect, test } from "vitest";
import { spacing } from "~/platform/i18n/latin-in-thai";
import { locales } from "~/platform/i18n/locales";
import { phrasesOf } from "~/platform/i18n/phrases.server";

type Messages = { [key: string]: string | Messages };

function catalogueOf(locale: string): Record<string, Messages> {
  const folder = `app/messages/${locale}`;
  const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Messages;
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace(".json", ""), read(file)]));
}

function keysOf(messages: Messages, path = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

const names = ["name", "when", "shown", "number", "words", "title", "club"];
const values: Record<string, string> = Object.fromEntries(names.map((name) => [name, `${name} & $1`]));

test.each(locales)("every message of %s is said as i18next says it, for any count", (locale) => {
  const catalogue = catalogueOf(locale);
  const reference = createInstance();
  void reference.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: catalogue },
    ns: Object.keys(catalogue),
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initImmediate: false,
  });
  spacing(reference);
  const say = phrasesOf(locale, catalogue);
  let said = 0;
  for (const [namespace, messages] of Object.entries(catalogue)) {
    for (const key of keysOf(messages).map((one) => one.replace(/_(zero|one|two|few|many|other)$/, ""))) {
      for (const count of [0, 1, 2, 5, 21]) {
        const given = { ...values, count };
        const own = say(namespace, key, given);
        if (own === undefined) continue;
        said += 1;
        expect(own, `${namespace}:${key} for ${count}`).toBe(reference.t(`${namespace}:${key}`, given));
      }
    }
  }
  expect(said).toBeGreaterThan(1000);
});

test("what needs more than filling in is left to i18next", () => {
  const say = phrasesOf("en", { common: { a: "Hello {{name}}", b: "See $t(a)", c: { d: "Deep" } } });
  expect(say("common", "a", { name: "Nok" })).toBe("Hello Nok");
  expect(say("other", "common:c.d", undefined)).toBe("Deep");
  expect(say("common", "a", {})).toBeUndefined();
  expect(say("common", "b", undefined)).toBeUndefined();
  expect(say("common", "missing", undefined)).toBeUndefined();
});

test("a sentence with a context is left to i18next, which knows its other form", () => {
  const say = phrasesOf("th", { told: { asked: "ถาม", asked_chosen: "{{name}} ถาม" } });
  expect(say("told", "asked", { name: "นก", context: "chosen" })).toBeUndefined();
  expect(say("told", "asked", { name: "นก", context: undefined })).toBe("ถาม");
});

test("Latin letters of a value keep a space from Thai words, Thai names are written on", () => {
  const say = phrasesOf("th", {
    greeting: { hello: "สวัสดี คุณ{{name}}", of: "เอกสารของ{{name}}ที่ใหม่", many: "{{count}}คน" },
  });
  const hello = (name: string) => say("greeting", "hello", { name });
  expect(hello("Opi")).toBe("สวัสดี คุณ Opi");
  expect(hello("พลอย")).toBe("สวัสดี คุณพลอย");
  expect(hello("Élodie")).toBe("สวัสดี คุณ Élodie");
  expect(hello("7-Eleven")).toBe("สวัสดี คุณ7-Eleven");
  expect(say("greeting", "of", { name: "Dog Lovers" })).toBe("เอกสารของ Dog Lovers ที่ใหม่");
  expect(say("greeting", "of", { name: "คนรักสุนัข" })).toBe("เอกสารของคนรักสุนัขที่ใหม่");
  expect(say("greeting", "many", { count: 3 })).toBe("3คน");
});
