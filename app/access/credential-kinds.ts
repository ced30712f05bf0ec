/** Speaks for a club that lives elsewhere: checked like a licence, and no licence to anything. */
export const groupSpeaker = "groupSpeaker";

/** What somebody can be licensed as; the catalogue of messages says it in words, and one line here and two there add a kind. */
export const credentialKinds = [
  "veterinarian",
  "physician",
  "dentist",
  "nurse",
  "pharmacist",
  "psychologist",
  "nutritionist",
  "architect",
  "engineer",
  "contractor",
  "electrician",
  "lawyer",
  "accountant",
  "teacher",
  "trainer",
  "breeder",
  "member",
] as const;
