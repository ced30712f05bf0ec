/** The number that a part of an address names, or null. */
export function routeNumber(param: string | undefined): number | null {
  return /^\d{1,9}$/.test(param ?? "") ? Number(param) : null;
}
