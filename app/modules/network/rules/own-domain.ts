/** Where everybody may have an address: nobody's own. */
const everybodys = new Set([
  "gmail.com",
  "googlemail.com",
  "hotmail.com",
  "outlook.com",
  "outlook.co.th",
  "live.com",
  "msn.com",
  "yahoo.com",
  "yahoo.co.th",
  "icloud.com",
  "me.com",
  "proton.me",
  "protonmail.com",
  "gmx.com",
  "gmx.de",
  "mail.com",
  "qq.com",
  "163.com",
  "naver.com",
  "windowslive.com",
]);

/** The part of an address after its sign, in small letters. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** Whether a domain may belong to one organisation. */
export const mayBeOwn = (domain: string): boolean => domain.includes(".") && !everybodys.has(domain);
