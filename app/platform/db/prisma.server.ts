import { Prisma } from "./generated/client";

export { Prisma };

/** A plain object as a value for a JSON column. */
export function asJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
