import { useTranslation } from "react-i18next";
import type { DocumentState } from "~/access/document-rules";
import { Chip } from "~/ui/chip";

const tones = { draft: "plain", inReview: "heed", published: "done", needsUpdate: "heed", archived: "plain" } as const;

/** Where a document stands. */
export function StateChip({ state }: { state: DocumentState }) {
  const { t } = useTranslation("documents");
  return <Chip tone={tones[state]}>{t(`state.${state}`)}</Chip>;
}
