import { RateLimiterMemory } from "rate-limiter-flexible";
import type { WebSocket } from "ws";
import { closings } from "./contract";

/** One message weighs at most this many bytes: a long paste, or a day's work offline. */
export const mostMessageBytes = 4 * 1024 * 1024;
const [messages, seconds] = [800, 10];
const timeToEnter = 10_000;

const pace = new RateLimiterMemory({ points: messages, duration: seconds });
let count = 0;

/** Holds one socket to a human pace, and closes it when nobody comes in through it. Returns what to call when somebody has. */
export function limitSocket(socket: WebSocket): { entered: () => void } {
  const key = String(++count);
  const waiting = setTimeout(() => socket.close(...closings.idle), timeToEnter);
  socket.on("message", () => {
    pace.consume(key).catch(() => socket.close(...closings.tooMany));
  });
  socket.once("close", () => clearTimeout(waiting));
  return { entered: () => clearTimeout(waiting) };
}
