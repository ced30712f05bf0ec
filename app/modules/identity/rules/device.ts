/** What somebody used to sign in, in names that people know; null where the program does not say. */
export type Device = { browser: string | null; system: string | null };

const browsers: readonly [RegExp, string][] = [
  [/\bLine\//i, "LINE"],
  [/\bFB(AN|AV)\b/, "Facebook"],
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera\b/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

const named = (list: readonly [RegExp, string][], userAgent: string) =>
  list.find(([sign]) => sign.test(userAgent))?.[1] ?? null;

/** Reads a browser's own description of itself. */
export function deviceOf(userAgent: string): Device {
  return { browser: named(browsers, userAgent), system: named(systems, userAgent) };
}
