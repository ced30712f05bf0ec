import { WebSocket } from "ws";

/** Sockets as a browser opens them from a page of the portal: with somebody's cookie, and saying where they come from. */
export const cookieSocket = (cookie: string, origin: string) =>
  class extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie }, origin });
      // One that is closed before it opened says so.
      this.on("error", () => undefined);
    }
  };
