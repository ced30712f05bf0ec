import { hash, verify } from "@node-rs/argon2";
import { longestPassword } from "../rules/password";

// OWASP's first choice for argon2id (the library's default algorithm).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is stored of a password. Only code of ours can make one: a form's field never passes for it. */
export class HashedPassword {
  constructor(readonly text: string) {}
}

/** Hashes a password; slow on purpose, so never inside a transaction. What the rules refuse anyway is not worth the time. */
export async function hashedPassword(password: unknown): Promise<HashedPassword> {
  if (typeof password !== "string" || password.length > longestPassword * 2) return new HashedPassword("");
  return new HashedPassword(await hash(password.normalize("NFKC"), cost));
}

let decoy: Promise<string> | undefined;

/** Whether a password is the one that was hashed; without a hash it takes as long, so that nobody learns which accounts exist. */
export async function isPassword(password: unknown, stored: string | undefined): Promise<boolean> {
  decoy ??= hash("nobody has this password", cost);
  const known = stored?.startsWith("$argon2") ? stored : undefined;
  const text = typeof password === "string" && password.length <= longestPassword * 2 ? password.normalize("NFKC") : "";
  const same = await verify(known ?? (await decoy), text);
  return same && known !== undefined;
}
