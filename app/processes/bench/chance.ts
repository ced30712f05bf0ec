/** A source of chance that gives the same world for the same number. */
export class Chance {
  constructor(private state: number) {}

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number below `most`. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  happens(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  /** One of a list, each as likely. */
  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  }

  /** One of a list in which early items come much more often, as words do. */
  often<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(items.length * this.next() ** 2.2)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  }

  /** How many: mostly few, seldom many, around a mean. */
  few(mean: number, most: number): number {
    return Math.min(most, Math.floor(-Math.log(1 - this.next()) * (mean + 0.5)));
  }
}
