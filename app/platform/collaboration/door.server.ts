import type { Extension } from "@hocuspocus/server";
import { type Guest, guestOf, type Rooms } from "./rooms.server";

/** Hocuspocus sends the reason to the editor, and logs only errors that have a message. */
class Denied extends Error {
  constructor(readonly reason: string) {
    super("");
  }
}

/** Lets somebody in to a text: who they are say the cookies of the socket, what they may says the module's door. */
export const doorExtension = (rooms: Rooms): Extension => ({
  async onAuthenticate({ documentName, token, connectionConfig, context }): Promise<Guest> {
    if (!/^[1-9]\d{0,8}$/.test(documentName) || !/^\d{1,16}$/.test(token)) throw new Denied("refused");
    const [textId, clientId] = [Number(documentName), Number(token)];
    const { cookies } = context as Pick<Guest, "cookies">;
    const entrance = await rooms.door.enter(cookies, textId);
    if (typeof entrance === "string") throw new Denied(entrance);
    if (entrance.mayWrite && !(await rooms.keeper.claimPen(textId, clientId, entrance.pen)))
      throw new Denied("foreign-pen");
    connectionConfig.readOnly = !entrance.mayWrite;
    return { cookies, textId, clientId, entrance };
  },
  // An editor hears of itself what the others see of it.
  connected({ connection, context }) {
    connection.sendStateless(JSON.stringify({ self: guestOf(context).entrance.presence }));
    return Promise.resolve();
  },
});
