import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";

type Declared = { eventName: string; unheard: string | undefined };

const modules = import.meta.glob<Record<string, unknown>>("/app/modules/*/events.ts", { eager: true });
const events = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .flatMap(([constant, value]) =>
    isEvent(value) ? [{ constant, ...value, eventName: value.eventName, unheard: value.unheard }] : [],
  );

function isEvent(value: unknown): value is Declared {
  return typeof value === "function" && "eventName" in value;
}

const app = sourceFiles("app/modules");
const reactions = app.filter(({ path }) => path.endsWith("/reactions.server.ts"));
const mentions = (text: string, constant: string) => new RegExp(`\\b${constant}\\b`).test(text);

test("event names say what somebody did, in their module's name, and are unique", () => {
  const names = events.map((event) => event.eventName);
  expect(names.filter((name) => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  expect(names.filter((name) => /-updated$|-changed-data$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("each event has a reader, or says why not", () => {
  const unread = events.filter(
    (event) => !event.unheard && !reactions.some(({ text }) => mentions(text, event.constant)),
  );
  expect(unread.map((event) => event.eventName)).toEqual([]);
});

test("each event is published by somebody", () => {
  const writers = app.filter(({ path }) => !/\/(events|reactions\.server)\.ts$/.test(path));
  const silent = events.filter((event) => !writers.some(({ text }) => mentions(text, event.constant)));
  expect(silent.map((event) => event.eventName)).toEqual([]);
});
