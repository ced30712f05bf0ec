/** People whose name or handle begins like this, for mentioning them. */
export async function findPeople(query: string): Promise<{ handle: string; name: string }[]> {
  const response = await fetch(`/people/suggestions?q=${encodeURIComponent(query)}`);
  if (!response.ok) return [];
  const found = (await response.json()) as { people: { handle: string; name: string }[] };
  return found.people;
}
