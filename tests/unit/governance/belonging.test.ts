import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { belonging } from "~/modules/governance/bundle/belonging";

const allOf = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

test("whatever a table keeps of an organisation goes along when it leaves a club, or is said to stay and why", () => {
  const models = allOf("prisma/schema", ".prisma").flatMap((text) => text.split(/^model /m).slice(1));
  const ofOrganisations = models
    .filter((model) => /^\s+\w*[oO]rganisationId\s+Int/m.test(model))
    .map((model) => model.slice(0, model.indexOf(" ")));
  expect(Object.keys(belonging).sort()).toEqual(ofOrganisations.sort());
});

test("each table that is said to go along is read for the bundle, and its file is in it", () => {
  const code = allOf("app/modules/governance/bundle", ".server.ts").join("\n");
  const taken = Object.entries(belonging).flatMap(([table, file]) =>
    typeof file === "string" ? [{ table, file }] : [],
  );
  const missing = taken.filter(({ table, file }) => !code.includes(`"${table}"`) || !code.includes(`"${file}"`));
  expect(missing).toEqual([]);
});
