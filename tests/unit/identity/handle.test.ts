import { expect, test } from "vitest";
import { handle, handleFrom } from "~/modules/identity/rules/handle";

test.each([
  ["สมชาย", "somchai"],
  ["สมศรี ใจดี", "somsri-chaidi"],
  ["วิภา", "wipha"],
  ["กิตติ", "kitti"],
  ["ปรีชา", "pricha"],
  ["สุดา", "suda"],
  ["น้ำฝน", "namfon"],
  ["สิทธิศักดิ์", "sitthisak"],
  ["José Müller", "jose-muller"],
  ["Ada  Lovelace-King", "ada-lovelace-king"],
  ["หมอกานต์ Clinic 24", "mokan-clinic-24"],
])("%s becomes %s", (name, expected) => {
  expect(handleFrom(name)).toBe(expected);
});

test.each(["李小龙", "🐶🐶", "ab", "admin", "2569", "---"])("%s gives no handle of its own", (name) => {
  expect(handleFrom(name)).toBeNull();
});

test("what is made always keeps the rules", () => {
  for (const name of ["เกษมสันต์ ณ อยุธยา เทพหัสดิน", "x".repeat(200), "ก".repeat(80), "Ünïcödé Ñame", "a-b-c-d"]) {
    const made = handleFrom(name);
    expect(made === null || handle.safeParse(made).success, String(made)).toBe(true);
  }
});
