import { expect, test } from "vitest";
import { heldForm, holdAndSignIn, holdsFor } from "~/platform/http/held-form.server";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const bodyJson = JSON.stringify({ type: "doc", content: [paragraph("ลูกหมาคันทั้งคืน"), paragraph("เริ่มดูจากตรงไหน")] });

/** A browser that comes back with the cookie it was given. */
async function browserAfter(form: Record<string, string>) {
  const answer = await holdAndSignIn(form, "/ask?club=dogs");
  const cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  return (path: string) => new Request(`http://portal.example${path}`, { headers: { Cookie: cookie } });
}

test("what was written in the editor comes back with the form, as its plain field shows it", async () => {
  const at = await browserAfter({ title: "คันทั้งคืน", bodyJson });
  expect(await heldForm(at("/ask?club=dogs"))).toMatchObject({
    title: "คันทั้งคืน",
    body: "ลูกหมาคันทั้งคืน\n\nเริ่มดูจากตรงไหน",
  });
});

test("what was written in the plain field comes back as it is, and no password is held", async () => {
  const at = await browserAfter({ body: "ลูกหมาคัน", password: "secret-of-mine" });
  expect(await heldForm(at("/ask"))).toEqual({ body: "ลูกหมาคัน" });
});

test("an editor's text that cannot be read takes nothing along", async () => {
  const at = await browserAfter({ title: "คัน", bodyJson: "{" });
  expect(await heldForm(at("/ask"))).not.toHaveProperty("body");
});

test("on the way, pages know that the form of the page one goes back to is held, and of no other", async () => {
  const at = await browserAfter({ title: "คัน" });
  expect(await holdsFor(at("/sign-in"), "/ask?club=dogs")).toBe(true);
  expect(await holdsFor(at("/sign-in"), "/inbox")).toBe(false);
  expect(await holdsFor(new Request("http://portal.example/sign-in"), "/ask")).toBe(false);
});
