/** The number in an address or a parameter; null when it is none. */
export function numberIn(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
