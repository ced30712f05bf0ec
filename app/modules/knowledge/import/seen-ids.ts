/** Numbers beyond this are kept one by one: a single strange number must not take the memory of all below it. */
const MOST_BITS = 400_000_000;

/** Remembers which numbers came by, one bit each, so that a long file needs little memory. */
export class SeenIds {
  private bits = new Uint8Array(1024);
  private readonly rare = new Set<number>();

  /** True when the number came by before. */
  again(id: number): boolean {
    if (id < 0 || id > MOST_BITS) {
      const before = this.rare.has(id);
      this.rare.add(id);
      return before;
    }
    const byte = id >>> 3;
    if (byte >= this.bits.length) {
      const larger = new Uint8Array(Math.max(byte + 1, this.bits.length * 2));
      larger.set(this.bits);
      this.bits = larger;
    }
    const mask = 1 << (id & 7);
    const before = (this.bits[byte] ?? 0) & mask;
    this.bits[byte] = (this.bits[byte] ?? 0) | mask;
    return before !== 0;
  }
}
