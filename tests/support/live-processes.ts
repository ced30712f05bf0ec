import { afterAll, afterEach, beforeEach } from "vitest";
import { closeChannels } from "~/platform/realtime/channels.server";
import { aLiveProcess, type LiveProcess, LiveWriter } from "./live-writers";

type Which = "first" | "second";

/** Two web processes for each test of a file; whoever writes in them leaves when it ends. */
export class LiveProcesses {
  private running = new Map<Which, LiveProcess>();
  private writers: LiveWriter[] = [];

  constructor() {
    beforeEach(async () => {
      this.writers = [];
      this.running = new Map([
        ["first", await aLiveProcess()],
        ["second", await aLiveProcess()],
      ]);
    });
    afterEach(async () => {
      for (const writer of this.writers) writer.leave();
      await Promise.all([...this.running.keys()].map((which) => this.stop(which)));
    });
    afterAll(closeChannels);
  }

  of(which: Which): LiveProcess {
    const process = this.running.get(which);
    if (!process) throw new Error(`The ${which} process does not run.`);
    return process;
  }

  /** Somebody at a document through one of them. */
  writer(which: Which, cookie: string, documentId: number, given?: { clientId?: number }): LiveWriter {
    const writer = new LiveWriter(this.of(which), cookie, documentId, given);
    this.writers.push(writer);
    return writer;
  }

  async stop(which: Which): Promise<void> {
    const process = this.running.get(which);
    this.running.delete(which);
    await process?.stop();
  }
}
