/** A moment some days later. */
export const inDays = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000);

/** How long an invitation to a club may live, in days. */
export const invitationDays = [1, 7, 30, 90] as const;

/** How often the link of an invitation may be used. */
export const invitationUses = [1, 10, 50, 500] as const;

/** An address of which only enough is shown to tell it from others. */
export function maskedEmail(email: string): string {
  const [name = "", domain = ""] = email.split("@");
  return email === "" ? "" : `${[...name][0] ?? ""}…@${domain}`;
}
