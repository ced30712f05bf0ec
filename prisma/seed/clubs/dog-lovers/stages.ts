import type { ClubContent } from "../../club-content";

/** Where those who asked the dog lovers were on their journey; the owners of two questions had not said it. */
export const dogStages: ClubContent["stages"] = {
  asked: {
    "puppy-itch": "using",
    "rice-mix": "using",
    "kibble-smaller": "caring",
    "leash-pull": "using",
    "spay-age": "choosing",
    "first-brushing": "aware",
    "rabies-soi-dog": "aware",
    "good-kennel": "choosing",
    "blind-dog-boarding": "choosing",
    "harness-refund": "caring",
    "kibble-smell": "caring",
  },
  said: [
    { question: "harness-size-maltese", by: "malee-threedogs", hoursLater: 6, stage: "buying" },
    { question: "growl-adopted", by: "malee-threedogs", hoursLater: 8, stage: "using" },
  ],
};
