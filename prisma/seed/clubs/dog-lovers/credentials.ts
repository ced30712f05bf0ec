import type { CredentialContent } from "../../club-content";

/** The vets' licences, checked by the council of vets; a nutritionist's waits, and one of the vets has to renew soon. */
export const dogLoversCredentials: readonly CredentialContent[] = [
  {
    by: "vet-nara",
    kind: "veterinarian",
    number: "01-7412/2556",
    issuer: "สัตวแพทยสภา",
    claimedDaysAgo: 118,
    endsInDays: 640,
    verifiedBy: "vet-busaba",
  },
  {
    by: "vet-kawin",
    kind: "veterinarian",
    number: "01-8830/2558",
    issuer: "สัตวแพทยสภา",
    claimedDaysAgo: 117,
    endsInDays: 21,
    verifiedBy: "vet-busaba",
  },
  {
    by: "vet-busaba",
    kind: "veterinarian",
    number: "01-2093/2539",
    issuer: "สัตวแพทยสภา",
    claimedDaysAgo: 119,
    endsInDays: 1200,
    verifiedBy: "preeya-chomrom",
  },
  {
    by: "trainer-keng",
    kind: "trainer",
    number: "KT-118",
    issuer: "สมาคมครูฝึกสุนัขด้วยรางวัล",
    claimedDaysAgo: 90,
    verifiedBy: "pim-hangsai",
  },
  {
    by: "orn-petnutrition",
    kind: "nutritionist",
    number: "NT-2561-044",
    issuer: "สมาคมโภชนาการสัตว์",
    claimedDaysAgo: 3,
  },
];
