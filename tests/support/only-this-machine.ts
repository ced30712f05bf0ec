import net from "node:net";

// A test may talk to a server on this machine, which it has started itself; anything else was not planned.
const connect = net.Socket.prototype.connect;
const loopback = new Set(["localhost", "127.0.0.1", "::1", "0.0.0.0"]);

net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]): net.Socket {
  const host = hostOf(given);
  if (host !== undefined && !loopback.has(host)) throw new Error(`Unplanned connection to ${host}`);
  return Reflect.apply(connect, this, given) as net.Socket;
} as typeof connect;

/** Node hands over a port and a host, an object, or an array that begins with that object. */
function hostOf(given: readonly unknown[]): string | undefined {
  const first: unknown = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = first instanceof Object && "host" in first ? first.host : given[1];
  return typeof host === "string" ? host : undefined;
}
