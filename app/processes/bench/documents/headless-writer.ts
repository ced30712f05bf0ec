import { HocuspocusProvider } from "@hocuspocus/provider";
import { sessionCookie } from "~/modules/identity/rules/session-cookie";
import { newText } from "~/platform/collaboration/body";
import { cookieSocket } from "~/platform/collaboration/cookie-socket.server";
import { PatientSocket } from "~/platform/collaboration/patient-socket";
import { type Jumble, jumbledSocket } from "./jumbled-socket";

/** An editor without a screen, of somebody who is signed in; it may change its server and lose its connection. */
export class HeadlessWriter {
  readonly doc = newText();
  /** How much of what was written here was acknowledged. */
  acknowledged = 0;
  private socket: PatientSocket | undefined;
  provider: HocuspocusProvider | undefined;
  origin = "";
  readonly closings = new Map<number, number>();

  constructor(
    private readonly token: string,
    private readonly documentId: number,
    private readonly jumble?: Jumble,
  ) {}

  /** Comes in at a server, and leaves the one it was at: two connections of one text would tell each other everything. */
  connect(origin: string): void {
    this.drop();
    this.origin = origin;
    const url = `${origin.replace("http", "ws")}/live-documents`;
    const plain = cookieSocket(`${sessionCookie}=${this.token}`, origin);
    const WebSocketPolyfill = this.jumble ? jumbledSocket(plain, this.jumble) : plain;
    this.socket = new PatientSocket({
      url,
      WebSocketPolyfill,
      delay: 100,
      minDelay: 100,
      maxDelay: 1000,
      onClose: ({ event }) => this.closings.set(event.code, (this.closings.get(event.code) ?? 0) + 1),
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: String(this.documentId),
      document: this.doc,
      token: () => String(this.doc.clientID),
      onUnsyncedChanges: ({ number }) => {
        if (number === 0) this.acknowledged = Math.max(this.acknowledged, this.written);
      },
    });
    this.provider.attach();
  }

  /** How many letters and marks of this writer's own there are. */
  get written(): number {
    const structs = this.doc.store.clients.get(this.doc.clientID) ?? [];
    const last = structs.at(-1);
    return last ? last.id.clock + last.length : 0;
  }

  get saved(): boolean {
    return this.provider?.synced === true && !this.provider.hasUnsyncedChanges;
  }

  /** Leaves without a word; what was not acknowledged is sent again at the next server. */
  drop(): void {
    const { provider, socket } = this;
    [this.provider, this.socket] = [undefined, undefined];
    socket?.disconnect();
    provider?.destroy();
    socket?.destroy();
  }
}
