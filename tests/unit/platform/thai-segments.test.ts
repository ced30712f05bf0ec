import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thaiSegments } from "~/platform/words/thai-segments";

describe("thaiSegments", () => {
  it.each([
    ["กินดาร์กช็อกโกแลตไปครึ่งแท่ง", "ช็อกโกแลต"],
    ["แต่สต็อกเดิมในห้าง", "สต็อก"],
    ["เฟรนช์บูลด็อกกับค่าไฟ", "ด็อก|กับ"],
    ["ให้เช็กกับหน่วยงาน", "เช็ก|กับ"],
    ["และเช็กน้ำในถัง", "เช็ก|น้ำ"],
    ["ถุงล่าสุดล็อต", "สุด|ล็อต"],
    ["เปรี้ยวจี๊ดทุกช็อต", "ทุก|ช็อต"],
    ["แล้วผลิตล็อตเล็กห้าร้อยผืน", "ผลิต|ล็อต|เล็ก"],
    ["คนนี่น็อกเลย", "น็อก|เลย"],
  ])("%s holds %s", (run, words) => expect(`|${thaiSegments(run).join("|")}|`).toContain(`|${words}|`));

  it.each(["แล้วก็ไปเก็บเห็ด", "เด็กเป็นเหมือนกัน", "คอแข็งแล้ว", "เอาของแข็งออก", "เห็นเป็นเม็ดเล็กเย็น", "ก็", "ก็ดี"])(
    "%s is parted as the dictionary says",
    (run) => {
      const segmenter = new Intl.Segmenter("th", { granularity: "word" });
      expect(thaiSegments(run)).toEqual(Array.from(segmenter.segment(run), ({ segment }) => segment));
    },
  );

  it("loses no letter, whatever the letters, and long runs take no long time", () => {
    const letters = fc.array(fc.constantFrom(..."กชลตอนดเแ็่์าิ"), { maxLength: 900 }).map((list) => list.join(""));
    fc.assert(
      fc.property(letters, (run) => {
        expect(thaiSegments(run).join("")).toBe(run);
      }),
      { numRuns: 200 },
    );
    const started = performance.now();
    expect(thaiSegments("ล็อต".repeat(5000))).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
