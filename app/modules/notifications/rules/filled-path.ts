/** A path in which ":club" and ":organisation" stand for names in addresses, which may have changed since. */
export function filledPath(path: string, slugs: { club?: string; organisation?: string }): string {
  return path.replace(/:(club|organisation)(?=\/|$)/g, (_all, name: "club" | "organisation") =>
    encodeURIComponent(slugs[name] ?? ""),
  );
}
