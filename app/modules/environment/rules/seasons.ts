/** What the seasons are called where people describe what they offer. */
export const seasonNames = {
  hot: ["หน้าร้อน", "ฤดูร้อน", "อากาศร้อน", "hot season", "summer"],
  rainy: ["หน้าฝน", "ฤดูฝน", "rainy", "monsoon"],
  cool: ["หน้าหนาว", "ฤดูหนาว", "อากาศเย็น", "cool season", "winter"],
} as const;
export type Season = keyof typeof seasonNames;

/** The season that a moment names; null where it names none. */
export const seasonIn = (timing: string | null): Season | null =>
  timing === "hot" || timing === "rainy" || timing === "cool" ? timing : null;
