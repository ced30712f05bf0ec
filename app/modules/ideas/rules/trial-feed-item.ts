import type { TrialListItem } from "../trial-view";
import { trialPath } from "./idea-path";

/** A trial as feeds tell it. */
export const trialFeedItem = ({ id, title, excerpt, createdAt, voice }: TrialListItem) => {
  return { path: trialPath(id), title, text: excerpt, at: createdAt, name: voice.name };
};
