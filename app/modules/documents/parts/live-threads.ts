import type { KeptThread, OpenThreads, ThreadView } from "../discussion-view";
import { type Anchor, anchorAt, placeOf, wordsOf } from "../rules/anchors";
import type { ChosenLine } from "../rules/fields";
import { MOST_LINES } from "../rules/parts";
import { KeptDraft, type Typed } from "./kept-draft";
import type { LivePoints } from "./live-points";
import type { LiveSession } from "./live-session";

type Range = { from: number; to: number };
/** The words of one line in the editor, and those proposed instead. */
export type PlacedRange = Range & { words: string; replacement: string };
/** A thread with its places in the editor; none when its words are gone. */
export type PlacedInEditor = { key: string; view: ThreadView; ranges: PlacedRange[] };

/** Something that is being proposed or said just now, about words chosen in one line or in several. */
export type Draft = {
  act: "change" | "remark";
  parts: readonly Anchor[];
  /** An earlier page left it, of this device or of another. */
  recalled?: boolean;
  /** When the portal kept that. */
  at?: string | undefined;
};

export type ThreadsState = {
  placed: readonly PlacedInEditor[];
  may: OpenThreads["may"];
  /** There are more than the editor shows. */
  more: boolean;
  active: string | undefined;
  draft: Draft | undefined;
  draftRanges: readonly Range[];
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
  typed: Typed = {};
  private readonly unsent: KeptDraft;
  /** Set by the editor: the places in it. */
  points: LivePoints | undefined;
  private state: ThreadsState;
  private readonly listeners = new Set<() => void>();
  private readonly news = new Set<() => void>();
  private came = false;
  /** Something was begun or typed in this page. */
  private touched = false;
  private fetching: Promise<void> | undefined;
  private again = false;

  constructor(
    readonly session: LiveSession,
    /** The document's address, and who is here: the person, and for whom they write, as the choice of a voice says it. */
    private readonly given: { path: string; self: number; voice: string },
  ) {
    const may = { suggest: false, remark: false };
    this.unsent = new KeptDraft({ documentId: session.documentId, self: given.self, path: given.path });
    this.state = { placed: [], may, more: false, active: undefined, draft: undefined, draftRanges: [], open: false };
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

  /** Notes what was typed into a field of the draft; it survives the page. */
  type(name: string, value: string): void {
    this.typed[name] = value;
    this.touched = true;
    if (this.state.draft) this.unsent.keep(this.state.draft, this.typed);
  }

  /** Keeps up to date until the page is left; brings back what an earlier page began. */
  follow(): () => void {
    const begun = this.state.draft ? undefined : this.unsent.recall();
    if (begun) {
      this.typed = begun.typed;
      this.change({ draft: begun.draft, active: draftKey });
    }
    void this.refresh();
    const stop = this.session.onBeside(() => void this.refresh());
    const leave = () => this.unsent.flush();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      stop();
    };
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
    const chosen = this.points?.chosen() ?? [];
    if (chosen.length === 0 || chosen.length > MOST_LINES) return false;
    const parts = chosen.map(({ text, from, to }): Anchor => {
      const line = wordsOf(text);
      // What is said about no words in particular is said about the whole line.
      const [start, end] = act === "remark" && from === to ? [0, line.length] : [from, to];
      return { ...anchorAt(text, start, end), quote: line.slice(start, end) };
    });
    const draft: Draft = { act, parts };
    this.typed = {};
    this.touched = true;
    this.change({ draft, active: draftKey, open: true });
    return true;
  }

  /** Lets the draft go, and goes back to the text. */
  drop(): void {
    this.typed = {};
    this.unsent.forget();
    this.change({ draft: undefined, draftRanges: [], active: undefined });
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

  /** The lines that a draft is about as the server wants them, as they stand now; null when words of it are gone. */
  linesOf({ parts }: Draft): ChosenLine[] | null {
    const lines = parts.flatMap((part): ChosenLine[] => {
      const place = placeOf(this.session.doc, part);
      const id = place?.text._item?.id;
      if (!place || !id) return [];
      const { from, to } = place;
      return [{ line: `${id.client}-${id.clock}`, was: wordsOf(place.text), from, to, text: "" }];
    });
    return lines.length === parts.length ? lines : null;
  }

  /** Goes on with what was begun on another device; what was sent or cancelled there is let go. */
  private settle(begun: OpenThreads["begun"]): void {
    const found = this.unsent.settle(begun);
    if (found === undefined) return;
    this.typed = found?.typed ?? {};
    this.change({ draft: found?.draft, draftRanges: [], active: found ? draftKey : undefined });
  }

  private async fetch(): Promise<void> {
    // When the connection is away this is done anew as soon as it is back.
    const response = await fetch(`${this.path}/discussion/open`).catch(() => undefined);
    if (!response?.ok) return;
    const { threads, may, more, begun } = (await response.json()) as OpenThreads;
    if (!this.came && !this.touched) this.settle(begun);
    const known = new Set(this.kept.map(keyOf));
    const fresh = threads.some((thread) => !known.has(keyOf(thread)) && thread.voice.personId !== this.given.self);
    this.kept = threads;
    this.change({ may, more });
    if (fresh && this.came) for (const listener of this.news) listener();
    this.came = true;
    this.points?.look();
  }
}
