import { describe, expect, it } from "vitest";
import { languageOf } from "~/platform/i18n/language-of";

describe("languageOf", () => {
  it.each([
    ["ลูกหมากินอะไรดี", "th"],
    ["สูตร Royal Canin Maxi Puppy ถุงใหม่เม็ดเล็กลง", "th"],
    ["How do I keep a Labrador safe in Bangkok heat?", "en"],
    ["What does ใจเย็น mean to a dog trainer in Chiang Mai?", "en"],
    ['<p><a href="https://example.org/a-long-address/of/a/page">อ่านที่นี่</a></p>', "th"],
    ["<p>Short answer in English.</p>", "en"],
  ])("%s is %s", (text, language) => expect(languageOf(text)).toBe(language));

  it("what has no letters is in the language that is given", () => {
    expect(languageOf("<p>2569 ฿</p>", "th")).toBe("th");
    expect(languageOf("")).toBeUndefined();
  });
});
