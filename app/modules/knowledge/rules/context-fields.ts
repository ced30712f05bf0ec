import { z } from "zod";
import { Refusal } from "~/platform/result";
import { type AskedContext, noContext, type Timing, timings } from "../asked-context";

const line = (longest: number) => z.string().trim().max(longest, "common:problem.too-long").default("");
const thaiDigits = /[๐-๙]/g;

/** An amount as people write it: with separators, the unit, Thai digits; null when nothing is said. */
const bahtField = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) =>
    String(value ?? "")
      .replace(thaiDigits, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/[\s,฿]|บาท|baht/gi, ""),
  )
  .pipe(z.string().regex(/^\d{0,9}$/, "context:problem.baht"))
  .transform((digits) => (digits === "" ? null : Number(digits)));

/** The fields in which the context of a question arrives; all may be left out. */
export const contextFields = {
  thing: line(120),
  usesNow: line(120),
  province: line(60),
  timing: z
    .union([z.enum(timings), z.literal("")], "context:problem.timing")
    .nullish()
    .transform((value): Timing | null => value || null),
  budgetFrom: bahtField,
  budgetTo: bahtField,
};

const ContextFields = z.object(contextFields);

/** The context that the fields of a form say; refuses a budget that ends before it begins. */
export function readContext(fields: AskedContext): AskedContext {
  const { thing, usesNow, province, timing, budgetFrom, budgetTo } = fields;
  if (budgetFrom !== null && budgetTo !== null && budgetFrom > budgetTo)
    throw new Refusal("invalid", "common:problem.check-form", { budgetTo: "context:problem.budget-order" });
  return { thing, usesNow, province, timing, budgetFrom, budgetTo };
}

/** The context that an address says: what cannot be read is left out, and a budget the wrong way round is turned. */
export function contextInAddress(query: URLSearchParams): AskedContext {
  const read: AskedContext = { ...noContext };
  for (const [key, value] of Object.entries(Object.fromEntries(query))) {
    const one = ContextFields.safeParse({ [key]: value });
    if (one.success && key in read) Object.assign(read, { [key]: one.data[key as keyof AskedContext] });
  }
  const { budgetFrom, budgetTo } = read;
  const turned = budgetFrom !== null && budgetTo !== null && budgetFrom > budgetTo;
  return turned ? { ...read, budgetFrom: budgetTo, budgetTo: budgetFrom } : read;
}
