import * as Y from "yjs";

/** What is known of a text: its own items, and those of changes that are taken but not yet in it. */
export class KnownStructs {
  private readonly ahead = new Map<number, Y.Item[]>();

  constructor(
    readonly doc: Y.Doc,
    private readonly below?: KnownStructs,
  ) {}

  /** The number that a client's next item has. */
  next(client: number): number {
    const last = this.ahead.get(client)?.at(-1);
    if (last) return last.id.clock + last.length;
    return this.below ? this.below.next(client) : Y.getState(this.doc.store, client);
  }

  /** The item that holds a number, if it is known. */
  find({ client, clock }: Y.ID): Y.Item | undefined {
    const own = this.ahead.get(client);
    if (own?.[0] && clock >= own[0].id.clock) {
      const found = own[indexOf(own, clock)];
      return found && clock < found.id.clock + found.length ? found : undefined;
    }
    if (this.below) return this.below.find({ client, clock });
    if (clock >= Y.getState(this.doc.store, client)) return undefined;
    return Y.getItem(this.doc.store, Y.createID(client, clock));
  }

  add(item: Y.Item): void {
    const own = this.ahead.get(item.id.client);
    if (own) own.push(item);
    else this.ahead.set(item.id.client, [item]);
  }

  /** Takes over what an update brought, once it is taken. */
  take(from: KnownStructs): void {
    for (const items of from.ahead.values()) for (const item of items) this.add(item);
  }

  /** Forgets what the text itself holds by now. */
  settle(): void {
    for (const [client, items] of this.ahead) {
      const state = Y.getState(this.doc.store, client);
      const left = items.filter((item) => item.id.clock + item.length > state);
      if (left.length > 0) this.ahead.set(client, left);
      else this.ahead.delete(client);
    }
  }
}

/** The last item that does not begin after a number. */
function indexOf(items: readonly Y.Item[], clock: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((items[middle]?.id.clock ?? 0) <= clock) low = middle;
    else high = middle - 1;
  }
  return low;
}
