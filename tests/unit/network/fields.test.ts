import { expect, test } from "vitest";
import { emailField, handleField, nameField, textField, websiteField } from "~/modules/network/rules/fields";
import { inDays, maskedEmail } from "~/modules/network/rules/invitation";
import { clubPath } from "~/modules/network/rules/paths";

test("a website gets its beginning, and must be one", () => {
  expect(websiteField.parse("www.example.co.th")).toBe("https://www.example.co.th");
  expect(websiteField.parse("")).toBe("");
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "nowhere", "ftp://example.com"])
    expect(websiteField.safeParse(bad).success, bad).toBe(false);
});

test("a name is one line, a text keeps its lines", () => {
  expect(nameField.parse("  สภา\n กาแฟ ")).toBe("สภา กาแฟ");
  expect(nameField.safeParse("ก").success).toBe(false);
  expect(textField(20).parse("a\r\nb ")).toBe("a\nb");
  expect(textField(2).safeParse("abc").success).toBe(false);
});

test("a handle may be typed with its sign, an address in any case", () => {
  expect(handleField.parse("@somsri")).toBe("somsri");
  expect(emailField.parse(" Somsri@Example.com ")).toBe("somsri@example.com");
});

test("an address is shown masked", () => {
  expect(maskedEmail("somsri@example.com")).toBe("s…@example.com");
  expect(maskedEmail("")).toBe("");
});

test("paths carry Thai", () => {
  expect(clubPath("สภา", "people")).toBe("/clubs/%E0%B8%AA%E0%B8%A0%E0%B8%B2/people");
  expect(inDays(new Date("2026-01-01T00:00:00Z"), 7).toISOString()).toBe("2026-01-08T00:00:00.000Z");
});
