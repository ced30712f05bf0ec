/** The licence of a text: as the row says, else the one the site had at that time. */
export function licenceOf(said: string, createdAt: string): string {
  if (said !== "") return said;
  if (createdAt < "2011-04-08") return "CC BY-SA 2.5";
  return createdAt < "2018-05-02" ? "CC BY-SA 3.0" : "CC BY-SA 4.0";
}
