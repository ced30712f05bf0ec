import { Extension } from "@tiptap/core";

/** Ctrl or ⌘ with Enter sends the form; Escape leaves the editor, so that Tab goes on to the next field. */
export const keysOfForms = Extension.create({
  name: "keysOfForms",
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      "Mod-Enter": ({ editor }) => {
        const form = editor.view.dom.closest("form");
        const button = [...(form?.elements ?? [])].find(sendsItsForm);
        if (!form) return false;
        form.requestSubmit(button);
        return true;
      },
      Escape: ({ editor }) => {
        editor.view.dom.blur();
        return true;
      },
    };
  },
});

const sendsItsForm = (element: Element): element is HTMLButtonElement =>
  element instanceof HTMLButtonElement && element.type === "submit" && !element.disabled;
