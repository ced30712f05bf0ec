import type { MentionNodeAttrs } from "@tiptap/extension-mention";
import type { SuggestionOptions } from "@tiptap/suggestion";
import { ChoiceMenu } from "./choice-menu";

export type Person = { handle: string; name: string };
export type FindPeople = (query: string) => Promise<Person[]>;

/** The people who may be mentioned by what is typed after "@". */
export class MentionMenu extends ChoiceMenu<Person, MentionNodeAttrs> {
  constructor() {
    super(({ handle, name }) => ({ id: handle, label: name }), 8);
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
      render: this.render,
    };
  }
}
