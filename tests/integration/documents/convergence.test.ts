import { afterAll, expect, it } from "vitest";
import { closeChannels } from "~/platform/realtime/channels.server";
import { convergence } from "~/processes/bench/documents/convergence";
import { aLiveProcess, originOf } from "../../support/live-writers";

afterAll(closeChannels);

it("five writers over two processes, with connections that break and messages that overtake each other, all end with the text that is kept, and everybody's letters are theirs", async () => {
  const processes = [await aLiveProcess(), await aLiveProcess()];
  const origins = () => processes.map(originOf);
  try {
    const report = await convergence({ origins }, { edits: 600, writers: 5, kills: 0, seed: 11 });
    expect(report).toMatchObject({ edits: 600, writers: 5, different: 0, lost: 0 });
    expect(report.refused).toEqual({});
    expect(report.drops).toBeGreaterThan(1);
    expect(report.overtaken).toBeGreaterThan(0);
    expect(report.letters).toBeGreaterThan(200);
    expect(report.credited).toBe(report.letters);
  } finally {
    await Promise.all(processes.map((one) => one.stop()));
  }
});
