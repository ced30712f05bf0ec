import type { MentionNodeAttrs } from "@tiptap/extension-mention";
import type { SuggestionOptions, SuggestionProps } from "@tiptap/suggestion";

export type Person = { handle: string; name: string };
export type FindPeople = (query: string) => Promise<Person[]>;
export type MenuState = { people: Person[]; active: number; place: HTMLElement; choose: (person: Person) => void };

/** Joins the editor's suggestions, which know nothing of React, to the list that shows them. */
export class MentionMenu {
  private state: MenuState | undefined;
  private readonly listeners = new Set<() => void>();
  private unmount: (() => void) | undefined;

  readonly now = (): MenuState | undefined => this.state;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  pointAt(active: number): void {
    if (this.state) this.change({ ...this.state, active });
  }

  /** The options of Tiptap's suggestions; without a way to find people nothing is ever suggested. */
  suggestion(findPeople: FindPeople | undefined): Omit<SuggestionOptions<Person, MentionNodeAttrs>, "editor"> {
    return {
      char: "@",
      // Thai leaves no space before a name; after a Latin letter an @ is part of an e-mail address.
      allowedPrefixes: null,
      allow: ({ state, range }) =>
        findPeople !== undefined &&
        !/[\w.+-]/.test(state.doc.textBetween(Math.max(0, range.from - 1), range.from, "\n", " ")),
      debounce: 120,
      items: async ({ query }) => (findPeople ? await findPeople(query).catch(() => []) : []),
      command: ({ editor, range, props }) => {
        editor
          .chain()
          .focus()
          .insertContentAt(range, [
            { type: "mention", attrs: props },
            { type: "text", text: " " },
          ])
          .run();
      },
      render: () => ({
        onStart: (props) => {
          const place = document.createElement("div");
          place.className = "z-50";
          this.unmount = props.mount(place);
          this.show(props, place);
        },
        onUpdate: (props) => {
          if (this.state) this.show(props, this.state.place);
        },
        onKeyDown: ({ event }) => this.press(event.key),
        onExit: () => {
          this.change(undefined);
          this.unmount?.();
          this.unmount = undefined;
        },
      }),
    };
  }

  private show(props: SuggestionProps<Person, MentionNodeAttrs>, place: HTMLElement): void {
    const people = props.items.slice(0, 8);
    const active = Math.min(this.state?.active ?? 0, Math.max(0, people.length - 1));
    this.change({
      people,
      active,
      place,
      choose: (person) => props.command({ id: person.handle, label: person.name }),
    });
  }

  private press(key: string): boolean {
    const { state } = this;
    if (!state || state.people.length === 0) return false;
    const { people, active } = state;
    if (key === "ArrowDown") this.pointAt((active + 1) % people.length);
    else if (key === "ArrowUp") this.pointAt((active + people.length - 1) % people.length);
    else if (key === "Enter" || key === "Tab") {
      const person = people[active];
      if (person) state.choose(person);
    } else return false;
    return true;
  }

  private change(state: MenuState | undefined): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
