/** Every word the editor says, handed in by the page. */
export type EditorTexts = ReturnType<typeof editorTexts>;

type Say = (key: string, values?: { [name: string]: string | number }) => string;

/** The editor's words from the messages `rich-text`; `t` is the page's own. */
export function editorTexts(t: Say) {
  return {
    toolbar: t("rich-text:editor.toolbar"),
    bold: t("rich-text:editor.bold"),
    italic: t("rich-text:editor.italic"),
    heading: t("rich-text:editor.heading"),
    smallHeading: t("rich-text:editor.small-heading"),
    bulletList: t("rich-text:editor.bullet-list"),
    orderedList: t("rich-text:editor.ordered-list"),
    quote: t("rich-text:editor.quote"),
    code: t("rich-text:editor.code"),
    link: t("rich-text:editor.link"),
    image: t("rich-text:editor.image"),
    table: t("rich-text:editor.table"),
    undo: t("rich-text:editor.undo"),
    redo: t("rich-text:editor.redo"),
    tableTools: t("rich-text:editor.table-tools"),
    addRow: t("rich-text:editor.add-row"),
    addColumn: t("rich-text:editor.add-column"),
    removeRow: t("rich-text:editor.remove-row"),
    removeColumn: t("rich-text:editor.remove-column"),
    removeTable: t("rich-text:editor.remove-table"),
    linkAddress: t("rich-text:editor.link-address"),
    linkWrong: t("rich-text:editor.link-wrong"),
    imageWords: t("rich-text:editor.image-words"),
    apply: t("rich-text:editor.apply"),
    remove: t("rich-text:editor.remove"),
    close: t("rich-text:editor.close"),
    people: t("rich-text:editor.people"),
    peopleFound: (count: number) => t("rich-text:editor.people-found", { count }),
    uploading: (name: string) => t("rich-text:editor.uploading", { name }),
    uploadFailed: (name: string) => t("rich-text:editor.upload-failed", { name }),
    draftRestored: t("rich-text:editor.draft-restored"),
    draftDiscard: t("rich-text:editor.draft-discard"),
    characters: (count: number) => t("rich-text:editor.characters", { count, shown: count.toLocaleString("en") }),
    leave: t("rich-text:editor.leave"),
  };
}
