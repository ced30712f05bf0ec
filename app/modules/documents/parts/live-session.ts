import { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";
import type { Side } from "~/access/actor";
import { PatientSocket } from "~/platform/collaboration/patient-socket";
import { keepWriters } from "../rules/authorship/keep-writers";
import { UnsentWords } from "./unsent-words";

/** Somebody who has the text open, as the server says who they are. */
export type Present = { personId: number; handle: string; name: string; side: Side; organisation: string };

/** Why nothing more can be written here. */
export type Ending = "right-ended" | "signed-out" | "refused" | "another-voice" | "unfit" | "too-large";

export type LiveState = {
  connection: "coming" | "saved" | "saving" | "offline" | "ended";
  ending: Ending | undefined;
  readOnly: boolean;
  people: readonly Present[];
  /** Whether everything that waits for the connection is safe in this browser. */
  safe: boolean;
};

/** Closings after which coming back would end the same way. */
const final: Record<number, Ending> = {
  4403: "right-ended",
  4406: "another-voice",
  4400: "unfit",
  4422: "unfit",
  4413: "too-large",
  1009: "too-large",
};
const denials: Record<string, Ending> = {
  "signed-out": "signed-out",
  refused: "refused",
  "foreign-pen": "another-voice",
};

/** One page's way to a shared text: the text, the connection to it, and what to say about both. */
export class LiveSession {
  readonly doc = new Y.Doc({ gc: false });
  readonly provider: HocuspocusProvider;
  private readonly socket: PatientSocket;
  private readonly listeners = new Set<() => void>();
  private readonly besideListeners = new Set<() => void>();
  private readonly stopKeeping: () => void;
  private readonly unsent: UnsentWords;
  private came = false;
  private ending: Ending | undefined;
  /** Words were taken out of the text for good that are still in this page. */
  private stale = false;
  private self: Present | undefined;
  private state: LiveState = { connection: "coming", ending: undefined, readOnly: false, people: [], safe: true };

  /**
   * `voice` is for whom one has come to write; `beginAnew` is called when the text has to be fetched again, and
   * everything written here is kept.
   */
  constructor(
    readonly documentId: number,
    private readonly given: { self: number; voice: string; beginAnew: () => void },
  ) {
    const { self, voice } = given;
    this.stopKeeping = keepWriters(this.doc, { later: queueMicrotask, byHand: true });
    const { protocol, host } = window.location;
    this.socket = new PatientSocket({
      url: `${protocol === "https:" ? "wss" : "ws"}://${host}/live-documents`,
      delay: 700,
      minDelay: 500,
      maxDelay: 8000,
      onClose: ({ event }) => {
        const ending = final[event.code];
        if (ending) this.end(ending);
      },
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: String(documentId),
      document: this.doc,
      token: () => String(this.doc.clientID),
      onAuthenticationFailed: ({ reason }) => this.denied(reason),
      onSynced: () => {
        this.came = true;
        if (this.provider.authorizedScope !== "readonly") void this.unsent.bring();
        this.look();
      },
      onStateless: ({ payload }) => {
        const said = JSON.parse(payload) as { self?: Present; beside?: true; forgotten?: true };
        if (said.self) this.self = said.self;
        if (said.forgotten) this.stale = true;
        // Whoever comes back may have missed something.
        for (const hear of this.besideListeners) hear();
        this.look();
      },
      onStatus: this.look,
      onAuthenticated: this.look,
      onUnsyncedChanges: this.look,
      onAwarenessChange: this.look,
    });
    this.unsent = new UnsentWords(
      this.doc,
      { documentId, self, voice },
      { fromServer: (origin) => origin === this.provider, changed: this.look },
    );
    this.provider.attach();
    window.addEventListener("offline", this.leaveNet);
    window.addEventListener("online", this.joinNet);
  }

  readonly now = (): LiveState => this.state;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Hears that something beside the text may have changed: what was proposed or said about it. */
  readonly onBeside = (hear: () => void) => {
    this.besideListeners.add(hear);
    return () => this.besideListeners.delete(hear);
  };

  /** Resolves when everything written here is kept; false when that may take long. */
  async saved(): Promise<boolean> {
    for (let n = 0; n < 50; n++) {
      if (this.state.connection === "saved") return true;
      if (this.state.connection !== "saving") return false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }

  /** Whether something that was written here is not kept yet. */
  get owes(): boolean {
    const waits = this.provider.hasUnsyncedChanges || this.state.connection === "offline";
    return this.came && waits && !this.unsent.safe;
  }

  close(): void {
    window.removeEventListener("offline", this.leaveNet);
    window.removeEventListener("online", this.joinNet);
    this.stopKeeping();
    this.unsent.close();
    this.provider.destroy();
    this.socket.configuration.onClose = () => undefined;
    this.socket.destroy();
    this.doc.destroy();
  }

  // A browser that loses its network may take half a minute to notice it on a socket.
  private readonly leaveNet = () => this.socket.disconnect();
  private readonly joinNet = () => {
    if (!this.ending) void this.socket.connect();
  };

  private denied(reason: string): void {
    const ending = denials[reason];
    if (ending) this.end(ending);
    // The database may be away for a moment.
    else this.socket.webSocket?.close();
  }

  private end(ending: Ending): void {
    this.ending ??= ending;
    this.socket.disconnect();
    this.look();
  }

  private readonly look = (): void => {
    const { provider } = this;
    // It is called while the provider is being made, too.
    if (!provider || !this.unsent) return;
    const here = provider.isAuthenticated && this.socket.status === "connected";
    const connected = provider.hasUnsyncedChanges ? "saving" : "saved";
    const connection = this.ending ? "ended" : !this.came ? "coming" : here ? connected : "offline";
    const people = new Map<number, Present>();
    if (this.self && here) people.set(this.self.personId, this.self);
    for (const { user } of provider.awareness?.getStates().values() ?? []) {
      const present = user as Present | undefined;
      if (present?.personId) people.set(present.personId, present);
    }
    const readOnly = provider.authorizedScope === "readonly";
    if (connection === "saved" && !readOnly) this.unsent.acknowledged();
    if (connection === "saved" && this.stale) {
      this.stale = false;
      // Not while the socket is still telling.
      setTimeout(this.given.beginAnew);
    }
    const { safe } = this.unsent;
    const next: LiveState = { connection, ending: this.ending, readOnly, people: [...people.values()], safe };
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  };
}
