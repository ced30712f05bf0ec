import { lazy, Suspense, useState } from "react";
import { SearchForm, type SearchFormProps } from "~/ui/search-form";

const SuggestionList = lazy(() => import("./parts/suggestion-list").then((part) => ({ default: part.SuggestionList })));

/** The search field; where script runs, suggestions are loaded when somebody first goes there. */
export function SearchBox(props: SearchFormProps) {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  return (
    <SearchForm
      {...props}
      field={{ onFocus: (event) => setField(event.currentTarget) }}
      popup={
        field ? (
          <Suspense fallback={null}>
            <SuggestionList key={props.value} field={field} />
          </Suspense>
        ) : null
      }
    />
  );
}
