import { describe, expect, it } from "vitest";
import { initials } from "~/ui/initials";

describe("initials", () => {
  it.each([
    ["นภัสสร", "นภ"],
    ["อมร", "อม"],
    ["เอก", "อก"],
    ["ดีฟู้ดส์", "ดฟ"],
    ["สพ.ญ. ปาริชาต วงศ์ดี", "ปว"],
    ["Anna Berg", "AB"],
    ["plato", "P"],
    ["7-Eleven", "7"],
    ["", ""],
  ])("%s gives %s", (name, short) => expect(initials(name)).toBe(short));

  it("never holds a lone vowel or tone mark", () => {
    for (const name of ["เเก้ว", "ไอ้ไข่", "โอ๊ต", "แม่ น้ำ", "อึ่ง"])
      expect(initials(name)).toMatch(/^[\u0E01-\u0E2E]{1,2}$/u);
  });
});
