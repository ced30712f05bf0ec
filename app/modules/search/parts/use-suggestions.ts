import { useEffect, useState } from "react";

/** What `/search/suggestions` answers, in the reader's words. */
export type Suggestions = {
  label: string;
  count: string;
  items: { to: string; title: string; kind: string; club: string | null }[];
};

const nothing: Suggestions = { label: "", count: "", items: [] };

/** Suggestions for what stands in a field, asked for when typing rests a moment; a later answer replaces an earlier one. */
export function useSuggestions(field: HTMLInputElement): { suggestions: Suggestions; clear(): void } {
  const [suggestions, setSuggestions] = useState(nothing);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let request: AbortController | undefined;
    const ask = async () => {
      const typed = field.value.trim();
      request?.abort();
      if (typed.length < 2) return setSuggestions(nothing);
      request = new AbortController();
      try {
        const response = await fetch(`/search/suggestions?q=${encodeURIComponent(field.value)}`, {
          signal: request.signal,
        });
        if (response.ok) setSuggestions((await response.json()) as Suggestions);
      } catch {
        // given up for a later one, or the network is away: the field works without
      }
    };
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), 140);
    };
    field.addEventListener("input", rest);
    return () => {
      clearTimeout(timer);
      request?.abort();
      field.removeEventListener("input", rest);
    };
  }, [field]);
  return { suggestions, clear: () => setSuggestions(nothing) };
}
