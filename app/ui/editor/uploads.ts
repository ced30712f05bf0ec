import type { Editor } from "@tiptap/core";

export type UploadState = { id: number; name: string; share: number; failed: boolean };

/** The pictures on their way, for the list under the text. */
export class Uploads {
  private list: readonly UploadState[] = [];
  private next = 1;
  private readonly listeners = new Set<() => void>();
  /** Set by the editor's extension, which does the work. */
  take: (files: readonly File[], editor: Editor, at?: number) => void = () => {};

  readonly now = () => this.list;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(files: readonly File[], editor: Editor | null, at?: number): void {
    if (editor) this.take(files, editor, at);
  }

  add(name: string): number {
    const id = this.next++;
    this.change([...this.list, { id, name, share: 0, failed: false }]);
    return id;
  }

  update(id: number, part: Partial<UploadState>): void {
    this.change(this.list.map((each) => (each.id === id ? { ...each, ...part } : each)));
  }

  remove(id: number): void {
    this.change(this.list.filter((each) => each.id !== id));
  }

  private change(list: readonly UploadState[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }
}
