import type { SuggestionProps } from "@tiptap/suggestion";

export type MenuState<Choice> = {
  choices: Choice[];
  active: number;
  place: HTMLElement;
  choose: (choice: Choice) => void;
};

/**
 * Joins an editor's suggestions, which know nothing of React, to the list that shows them. What is chosen is handed to the
 * suggestion's own command as `chosen` makes it.
 */
export class ChoiceMenu<Choice, Chosen = Choice> {
  private state: MenuState<Choice> | undefined;
  private unmount: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly chosen: (choice: Choice) => Chosen,
    private readonly most = 20,
  ) {}

  readonly now = (): MenuState<Choice> | undefined => this.state;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  pointAt(active: number): void {
    if (this.state) this.change({ ...this.state, active });
  }

  /** What Tiptap calls while a suggestion is typed. */
  protected readonly render = () => ({
    onStart: (props: SuggestionProps<Choice, Chosen>) => {
      const place = document.createElement("div");
      place.className = "z-50";
      this.unmount = props.mount(place);
      this.show(props, place);
    },
    onUpdate: (props: SuggestionProps<Choice, Chosen>) => {
      if (this.state) this.show(props, this.state.place);
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => this.press(event.key),
    onExit: () => {
      this.change(undefined);
      this.unmount?.();
      this.unmount = undefined;
    },
  });

  private show(props: SuggestionProps<Choice, Chosen>, place: HTMLElement): void {
    const choices = props.items.slice(0, this.most);
    const active = Math.min(this.state?.active ?? 0, Math.max(0, choices.length - 1));
    this.change({ choices, active, place, choose: (choice) => props.command(this.chosen(choice)) });
  }

  private press(key: string): boolean {
    const { choices = [], active = 0, choose } = this.state ?? {};
    const choice = choices[active];
    if (choice === undefined) return false;
    if (key === "ArrowDown") this.pointAt((active + 1) % choices.length);
    else if (key === "ArrowUp") this.pointAt((active + choices.length - 1) % choices.length);
    else if (key === "Enter" || key === "Tab") choose?.(choice);
    else return false;
    return true;
  }

  private change(state: MenuState<Choice> | undefined): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
