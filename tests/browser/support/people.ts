import type { APIRequestContext, Browser, BrowserContext, BrowserContextOptions } from "@playwright/test";

/* People of the demo: an owner of dogs who moderates, a brand's manager who owns the club, and the administrator. */
export const customer = "malee-threedogs@demo.chomrom.example";
export const brand = "pim-hangsai@demo.chomrom.example";
export const administrator = "preeya-chomrom@demo.chomrom.example";
/** Licensed, and speaks for an animal hospital; another of a neutral council. */
export const vet = "vet-nara@demo.chomrom.example";
export const neutralVet = "vet-busaba@demo.chomrom.example";
export const club = "dog-lovers";

/** A browser of its own in which somebody is signed in. */
export async function browserOf(
  browser: Browser,
  email: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await signIn(context.request, email);
  return context;
}

/** Signs somebody of the demo in; the cookie stays with whoever asked. */
export async function signIn(request: APIRequestContext, email: string): Promise<void> {
  const response = await request.post("/sign-in", { form: { email, password: "chomrom-demo" }, maxRedirects: 0 });
  if (response.status() >= 400) throw new Error(`${email} could not sign in: ${response.status()}`);
}

/** Sends a form the way a page does and returns where it led. */
export async function send(request: APIRequestContext, path: string, form: Record<string, string>): Promise<string> {
  const response = await request.post(path, { form, maxRedirects: 0 });
  if (response.status() >= 400)
    throw new Error(`${path} answered ${response.status()}: ${(await response.text()).slice(0, 300)}`);
  return response.headers().location ?? "";
}
