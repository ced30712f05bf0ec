import type { cookieSocket } from "~/platform/collaboration/cookie-socket.server";
import type { Chance } from "../chance";

const longestHeld = 80;

type Plain = ReturnType<typeof cookieSocket>;
type Said = Parameters<InstanceType<Plain>["send"]>[0];

/** How many messages were overtaken by the next one, towards the server and back. */
export type Jumble = { chance: Chance; likelihood: number; out: number; back: number };

/** One way of a connection: now and then a message waits, and the next one passes it. */
class Way<Message> {
  private held: Message | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly jumble: Jumble,
    private readonly name: "out" | "back",
    private readonly carry: (message: Message) => void,
  ) {}

  pass(message: Message): void {
    const held = this.lose();
    if (held !== undefined) {
      this.jumble[this.name] += 1;
      this.carry(message);
      this.carry(held);
    } else if (this.jumble.chance.happens(this.jumble.likelihood)) {
      this.held = message;
      this.timer = setTimeout(() => {
        const late = this.lose();
        if (late !== undefined) this.carry(late);
      }, longestHeld);
    } else this.carry(message);
  }

  /** What waits is gone with its connection. */
  lose(): Message | undefined {
    const { held } = this;
    clearTimeout(this.timer);
    this.held = undefined;
    return held;
  }
}

/**
 * Sockets whose messages overtake each other now and then, as no sound network lets them: what comes too early has to wait or be
 * refused, and nothing may be lost by it.
 */
export const jumbledSocket = (Socket: Plain, jumble: Jumble) =>
  class extends Socket {
    private readonly out = new Way<Said>(jumble, "out", (data) => super.send(data));
    private readonly back = new Way<unknown[]>(jumble, "back", (said) => super.emit("message", ...said));

    override send(data: Said): void {
      this.out.pass(data);
    }

    override emit(event: string | symbol, ...said: unknown[]): boolean {
      if (event !== "message") {
        if (event === "close") for (const way of [this.out, this.back]) way.lose();
        return super.emit(event, ...said);
      }
      this.back.pass(said);
      return true;
    }
  };
