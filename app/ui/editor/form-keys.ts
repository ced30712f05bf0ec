import { Extension } from "@tiptap/core";

/** Ctrl or ⌘ with Enter sends the form, before any other meaning of these keys. */
export const sendKey = Extension.create({
  name: "sendKey",
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      "Mod-Enter": ({ editor }) => {
        const form = editor.view.dom.closest("form");
        if (!form) return false;
        form.requestSubmit([...form.elements].find(sendsItsForm));
        return true;
      },
    };
  },
});

/** Escape leaves the editor, so that Tab goes on to the next field; a list that is open hears it first. */
export const leaveKey = Extension.create({
  name: "leaveKey",
  priority: 10,
  addKeyboardShortcuts() {
    return {
      Escape: ({ editor }) => {
        editor.view.dom.blur();
        return true;
      },
    };
  },
});

const sendsItsForm = (element: Element): element is HTMLButtonElement =>
  element instanceof HTMLButtonElement && element.type === "submit" && !element.disabled;
