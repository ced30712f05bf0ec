import { format } from "node:util";
import { afterEach, beforeEach } from "vitest";
import "./only-this-machine";

let complaints: string[] = [];

console.error = (...said: unknown[]) => {
  complaints.push(format(...said));
};

beforeEach(() => {
  complaints = [];
});

afterEach(() => {
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join("\n")}`);
});
