import { type MeasuredPortal, startPortal } from "../measured-portal";
import { type Book, book } from "./book";
import { type Convergence, convergence } from "./convergence";
import { type Echo, echo } from "./echo";

export type DocumentsReport = { convergence: Convergence; echo: Echo; book: Book };
type Wish = { dataDir: string; edits: number; seconds: number; pages: number; seed: number };

/** Writes in documents as many people do at once, through two web processes, and says how well that went. */
export async function benchDocuments(wish: Wish, say: (line: string) => void): Promise<DocumentsReport> {
  const { dataDir, edits, seconds, pages, seed } = wish;
  const start = () => startPortal(dataDir, "web");
  const portals: MeasuredPortal[] = [await start(), await start()];
  const origins = () => portals.map(({ origin }) => origin);
  try {
    say(`Eight writers, ${edits} edits, connections that break, a server that is killed twice …`);
    const kill = async () => {
      portals.splice(0, 1)[0]?.kill();
      portals.push(await start());
    };
    const converged = await convergence({ origins, kill }, { edits, writers: 8, kills: 2, seed });
    say(`Fifty writers for ${seconds} seconds …`);
    const echoed = await echo(origins(), { writers: 50, seconds });
    say(`A document of ${pages} pages …`);
    const opened = await book(origins()[0] ?? "", pages);
    return { convergence: converged, echo: echoed, book: opened };
  } finally {
    await Promise.all(portals.map((portal) => portal.stop()));
  }
}

/** What has to be reached, in milliseconds: how soon another sees a key (median), and how soon a long document is there. */
const aims = { echo: 150, opening: 2000 };

/** The same in words. */
export function documentsText({ convergence: one, echo: two, book: three }: DocumentsReport): string {
  return [
    `${one.edits} edits by ${one.writers} writers over two processes, ${one.drops} broken connections, ${one.kills} servers killed:`,
    `  ${one.overtaken} messages were overtaken by the next one, ${one.turnedBack} sockets turned back for it;`,
    `  ${one.different} of ${one.writers} texts differ from what is kept; ${one.lost} acknowledged letters lost; sockets refused: ${refusedText(one)};`,
    `  ${one.credited} of ${one.letters} letters are credited to who wrote them.`,
    `${two.writers} writers in one document, ${two.keys} keys in ${two.seconds} s: seen by another after ${two.median} ms (median; aim ${aims.echo}), ${two.p99} ms (99 %), ${two.slowest} ms (slowest).`,
    `A document of ${three.pages} pages (${three.letters} letters): its page after ${three.pageMs} ms, its text after ${three.textMs} ms more (aim ${aims.opening} for both).`,
  ].join("\n");
}

/** What must not be and which aims were missed, or nothing. */
export function documentsProblem({ convergence: one, echo: two, book: three }: DocumentsReport): string | undefined {
  const opening = three.pageMs + three.textMs;
  const problems = [
    one.different > 0 && `${one.different} texts differ from what is kept.`,
    one.lost > 0 && `${one.lost} acknowledged letters were lost.`,
    one.credited !== one.letters && `${one.letters - one.credited} letters are credited to nobody or to somebody else.`,
    Object.keys(one.refused).length > 0 && `Honest sockets were refused: ${refusedText(one)}.`,
    two.median >= aims.echo && `Aim missed: a key is seen after ${two.median} ms (median), not under ${aims.echo}.`,
    opening >= aims.opening &&
      `Aim missed: ${three.pages} pages are there after ${opening} ms, not under ${aims.opening}.`,
  ].filter((problem) => problem !== false);
  return problems.length > 0 ? problems.join("\n") : undefined;
}

const refusedText = ({ refused }: Pick<Convergence, "refused">): string =>
  Object.entries(refused)
    .map(([code, count]) => `${count} with ${code}`)
    .join(", ") || "none";
