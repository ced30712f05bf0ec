import { commonPasswords } from "./most-used-passwords";

export const shortestPassword = 10;
export const longestPassword = 256;

const runs = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "ฟหกดเ้่าสวงผปแอิืทมใฝ",
  "กขคฆงจฉชซ",
];
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s._\-@]+/gu, "");
const withoutTail = (text: string) => text.replace(/[\d!?*#]+$/u, "");

/** What is wrong with a new password, as a message key; null when nothing is. Length counts, signs do not have to be mixed. */
export function passwordProblem(password: string, owner: { name: string; email: string }): string | null {
  const length = [...password].length;
  if (length < shortestPassword) return "identity:problem.password-short";
  if (length > longestPassword) return "identity:problem.password-long";
  const plain = bare(password);
  if (commonPasswords.has(plain) || commonPasswords.has(password) || isPattern(plain))
    return "identity:problem.password-common";
  const own = [owner.email, owner.email.split("@")[0] ?? "", owner.name, ...owner.name.split(/\s+/u)]
    .map(bare)
    .filter((part) => part.length > 2);
  if (own.some((part) => plain === part || withoutTail(plain) === part)) return "identity:problem.password-own";
  return null;
}

/** One piece again and again, or a walk along the alphabet or the keyboard. */
function isPattern(text: string): boolean {
  if (/^(.{1,4}?)\1+.?$/u.test(text) && text.length > 0) return true;
  const backwards = [...text].reverse().join("");
  return text.length > 3 && runs.some((run) => run.includes(text) || run.includes(backwards));
}
