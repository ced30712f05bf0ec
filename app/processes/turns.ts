import { config } from "~/platform/config.server";

/**
 * Lets only so many pages be made at once; the others wait in the order they came. A page that asks the database six times would
 * otherwise wait six times behind everybody else's statements, and take many times as long as one that asks once (decision 0085).
 * Whoever takes longer than others' patience no longer holds them up.
 */
export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly patienceMs: number,
  ) {}

  /** How many wait for their turn. */
  get queued(): number {
    return this.waiting.length;
  }

  /** Does the work as soon as there is a turn for it. */
  async take(work: () => Promise<void>): Promise<void> {
    if (this.taken < this.most) this.taken += 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    let held = true;
    const leave = () => {
      if (held) this.handOn();
      held = false;
    };
    const impatient = setTimeout(leave, this.patienceMs);
    try {
      await work();
    } finally {
      clearTimeout(impatient);
      leave();
    }
  }

  /** The next in line goes on with this turn; it is free when nobody waits. */
  private handOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken -= 1;
  }
}

/** The turns of this process. A page may send two statements side by side: nobody whose turn it is waits for a connection. */
export const turns = new Turns(Math.max(2, Math.floor(config.DATABASE_POOL / 2)), 500);
