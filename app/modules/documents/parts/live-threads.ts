import type * as Y from "yjs";
import type { KeptThread, OpenThreads, ThreadView } from "../discussion-view";
import { anchorAt, placeOf, wordsOf } from "../rules/anchors";
import type { LivePoints } from "./live-points";
import type { LiveSession } from "./live-session";

type Range = { from: number; to: number };
/** A thread with its place in the editor; none when its words are gone. */
export type PlacedInEditor = { key: string; view: ThreadView; range: Range | null };

/** Something that is being proposed or said just now, about chosen words. */
export type Draft = { act: "change" | "remark"; quote: string; anchor: { start: Uint8Array; end: Uint8Array } };

export type ThreadsState = {
  placed: readonly PlacedInEditor[];
  may: OpenThreads["may"];
  /** There are more than the editor shows. */
  more: boolean;
  active: string | undefined;
  draft: Draft | undefined;
  draftRange: Range | null;
  /** On a phone, whether the sheet is drawn up. */
  open: boolean;
};

export const keyOf = ({ kind, id }: Pick<KeptThread, "kind" | "id">): string => `${kind}-${id}`;
export const draftKey = "draft";
/** Where the card of a thread is found in the page. */
export const cardId = (key: string): string => `card-${key}`;

/** What is proposed and said about the text in the editor: fetched, kept up to date, and which of it is looked at. */
export class LiveThreads {
  kept: readonly KeptThread[] = [];
  /** What was typed into the draft so far, by field. */
  typed: Record<string, string> = {};
  /** Set by the editor: the places in it. */
  points: LivePoints | undefined;
  private state: ThreadsState;
  private readonly listeners = new Set<() => void>();
  private readonly news = new Set<() => void>();
  private came = false;
  private fetching: Promise<void> | undefined;
  private again = false;

  constructor(
    readonly session: LiveSession,
    /** The document's address, and who is here: the person, and for whom they write, as the choice of a voice says it. */
    private readonly given: { path: string; self: number; voice: string },
  ) {
    const may = { suggest: false, remark: false };
    this.state = { placed: [], may, more: false, active: undefined, draft: undefined, draftRange: null, open: false };
  }

  readonly now = (): ThreadsState => this.state;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get path(): string {
    return this.given.path;
  }

  get voice(): string {
    return this.given.voice;
  }

  change(part: Partial<ThreadsState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  /** Hears that others proposed or said something meanwhile. */
  readonly hear = (listener: () => void) => {
    this.news.add(listener);
    return () => void this.news.delete(listener);
  };

  /** Keeps up to date until the page is left. */
  follow(): () => void {
    void this.refresh();
    const stop = this.session.onBeside(() => void this.refresh());
    return () => void stop();
  }

  /** Fetches what is open; what came while it was being fetched is fetched after it. */
  refresh(): Promise<void> {
    if (this.fetching) this.again = true;
    this.fetching ??= this.fetch().finally(() => {
      this.fetching = undefined;
      const more = this.again;
      this.again = false;
      if (more) void this.refresh();
    });
    return this.fetching;
  }

  /** Looks at one, and draws the sheet up for it. */
  activate(active: string | undefined, { open = this.state.open } = {}): void {
    if (active !== this.state.active || open !== this.state.open) this.change({ active, open });
  }

  /** Begins to propose or say something about the words chosen in the editor; false when there are none to be chosen there. */
  begin(act: Draft["act"]): boolean {
    const stretch = this.points?.chosen();
    if (!stretch) return false;
    const { text, from, to } = stretch;
    const line = wordsOf(text);
    // What is said about no words in particular is said about the whole line.
    const [start, end] = act === "remark" && from === to ? [0, line.length] : [from, to];
    const draft: Draft = { act, quote: line.slice(start, end), anchor: anchorAt(text, start, end) };
    this.typed = {};
    this.change({ draft, active: draftKey, open: true });
    return true;
  }

  /** Lets the draft go, and goes back to the text. */
  drop(): void {
    this.typed = {};
    this.change({ draft: undefined, draftRange: null, active: undefined });
    this.points?.focus();
  }

  /** Goes to the card of the next thread, of one before, or of the one looked at; false when there is none. */
  step(by: number): boolean {
    const { placed, active } = this.state;
    const at = placed.findIndex(({ key }) => key === active);
    if (placed.length === 0 || (by === 0 && at < 0)) return false;
    const next = at < 0 ? (by > 0 ? 0 : placed.length - 1) : (at + by + placed.length) % placed.length;
    const { key } = placed[next] ?? {};
    if (!key) return false;
    this.activate(key, { open: true });
    this.points?.show(key);
    requestAnimationFrame(() => document.getElementById(cardId(key))?.focus({ preventScroll: true }));
    return true;
  }

  /** The line that a draft is about as the server wants it, as it stands now; null when its words are gone. */
  lineOf({ quote, anchor }: Draft): { line: string; was: string; from: number; to: number } | null {
    const place = placeOf(this.session.doc, { ...anchor, quote });
    const id = place?.text._item?.id;
    if (!place || !id) return null;
    return { line: `${id.client}-${id.clock}`, was: wordsOf(place.text), from: place.from, to: place.to };
  }

  private async fetch(): Promise<void> {
    // When the connection is away this is done anew as soon as it is back.
    const response = await fetch(`${this.path}/discussion/open`).catch(() => undefined);
    if (!response?.ok) return;
    const { threads, may, more } = (await response.json()) as OpenThreads;
    const known = new Set(this.kept.map(keyOf));
    const fresh = threads.some((thread) => !known.has(keyOf(thread)) && thread.voice.personId !== this.given.self);
    this.kept = threads;
    this.change({ may, more });
    if (fresh && this.came) for (const listener of this.news) listener();
    this.came = true;
    this.points?.look();
  }
}

/** Words of a line, chosen in the editor. */
export type Stretch = { text: Y.XmlText; from: number; to: number };
