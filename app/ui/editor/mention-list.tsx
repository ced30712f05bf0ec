import { ChoiceList } from "./choice-list";
import type { EditorTexts } from "./editor-texts";
import type { MentionMenu } from "./mention-menu";

/** The people one may mention. */
export function MentionList({ menu, texts }: { menu: MentionMenu; texts: EditorTexts }) {
  return (
    <ChoiceList menu={menu} label={texts.people} found={texts.peopleFound} keyOf={({ handle }) => handle}>
      {({ name, handle }) => (
        <>
          <span className="font-medium">{name}</span>
          <span className="text-ink-3">@{handle}</span>
        </>
      )}
    </ChoiceList>
  );
}
