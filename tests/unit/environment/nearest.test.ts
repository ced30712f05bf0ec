import { expect, test } from "vitest";
import { nearest } from "~/modules/environment/rules/nearest";
import { saidWords } from "~/modules/environment/rules/said-words";
import { seasonIn, seasonNames } from "~/modules/environment/rules/seasons";

const things = (...names: string[]) => names.map((name) => ({ name, text: "" }));
const found = (names: string[], need: string, season: readonly string[] = []) =>
  nearest(things(...names), { said: saidWords(need), season, total: names.length }).map(({ name, words }) => [
    name,
    words,
  ]);

test("a word is met whole, not inside another, in English whatever its ending", () => {
  expect(found(["Spare part", "Art prints", "Party hats"], "art")).toEqual([["Art prints", ["art"]]]);
  expect(found(["Battery for two days", "Bat box"], "batteries")).toEqual([["Battery for two days", ["batteries"]]]);
  expect(found(["หมายเลขประจำตัว", "ปลอกคอหมา"], "หมา")).toEqual([["ปลอกคอหมา", ["หมา"]]]);
});

test("a word that most things have tells nothing beside one that few have, and is better than none", () => {
  const shelf = ["Dog food", "Dog brush", "Dog bed", "Dog lead", "Dog shampoo for skin", "Dog toy"];
  expect(found(shelf, "dog with itchy skin")).toEqual([["Dog shampoo for skin", ["skin"]]]);
  expect(found(shelf, "something for a dog")).toHaveLength(6);
});

test("what few have stands before what many have; stop words are none", () => {
  const shelf = ["Steel kettle", "Steel grinder", "Steel spoon", "Hand grinder"];
  expect(found(shelf, "I would like a steel grinder for the hand").map(([name]) => name)).toEqual([
    "Hand grinder",
    "Steel grinder",
    "Steel kettle",
    "Steel spoon",
  ]);
  expect(found(shelf, "for the with and")).toEqual([]);
});

test("a season counts where something names it, by any of its names", () => {
  const shelf = ["เสื้อกันฝน ใส่หน้าฝน", "เบาะนอน"];
  expect(found(shelf, "", seasonNames.rainy)).toEqual([["เสื้อกันฝน ใส่หน้าฝน", ["หน้าฝน"]]]);
  expect([seasonIn("cool"), seasonIn("now"), seasonIn(null)]).toEqual(["cool", null, null]);
});
